/** @jsxImportSource preact */
import { memo } from "preact/compat";
import type { CardView } from "../../src/render/views.ts";
import { Kicker } from "./kicker.tsx";
import { Picture } from "./picture.tsx";
import { Time } from "./time.tsx";

type Place = "lead" | "column" | "compact" | "row";

/** How wide a picture is in each place, as `sizes` says it. The style sheet decides it. */
const SIZES: Readonly<Record<Place, string>> = {
  lead: "(min-width: 77rem) 41rem, (min-width: 40rem) 53vw, 92vw",
  column: "(min-width: 40rem) 22rem, 92vw",
  compact: "(min-width: 40rem) 22rem, 24vw",
  row: "(min-width: 46rem) 11rem, 24vw",
};

/** So many pixels a picture has at least to stand in a place: none is blown up. */
const LEAST: Readonly<Record<Place, number>> = { lead: 480, column: 288, compact: 288, row: 150 };

interface Props {
  readonly card: CardView;
  readonly heading: "h2" | "h3";
  /**
   * Where it stands: the lead, picture and words side by side; a column, picture on top; a compact one, which is a row on a
   * phone; a row, picture small.
   */
  readonly place: Place;
  /** Whether its picture is what readers see first; else the lead’s is. */
  readonly eager?: boolean;
}

/**
 * An article in a list. The picture follows the words here and is put in its place by the style sheet, so that
 * the headline is heard first; the headline's link covers the whole card.
 */
export const Card = memo(({ card, heading: Heading, place, eager = place === "lead" }: Props) => {
  const { language, direction } = card;
  const image = (card.image?.width ?? LEAST[place]) < LEAST[place] ? undefined : card.image;
  return (
    <article class={`${cardClass(card)} ${place}`}>
      <div>
        <Kicker label={card.label} link={card.kicker} notice={card.notice} running={card.isRunning} />
        <Heading lang={language} dir={direction}>
          <a href={card.href}>{card.headline}</a>
        </Heading>
        {card.standfirst !== "" && (
          <p lang={language} dir={direction}>
            {card.standfirst}
          </p>
        )}
        {card.by !== undefined && (
          <p class="by" lang={card.by.language} dir={card.by.direction}>
            {card.by.portrait !== undefined && (
              <Picture image={card.by.portrait} eager={false} sizes="3rem" />
            )}
            <span>{card.by.text}</span>
          </p>
        )}
        {card.live === undefined ? <CardFacts card={card} /> : <Newest live={card.live} card={card} />}
      </div>
      {image !== undefined && <Picture image={image} eager={eager} sizes={SIZES[place]} />}
    </article>
  );
});

/** When it was published, and what else readers want to know before they choose. */
export function CardFacts({ card: { published, updated, shows, story } }: { card: CardView }) {
  return (
    <p class="marks">
      <Time time={published} />
      {updated !== undefined && <span>{updated}</span>}
      {shows.map((kind) => (
        <span>{kind}</span>
      ))}
      {story !== undefined && (
        <span lang={story.language} dir={story.direction}>
          {story.name}
        </span>
      )}
      {story?.part !== undefined && <span>{story.part}</span>}
    </p>
  );
}

/** What is new in a live article. */
function Newest({ live, card }: { live: NonNullable<CardView["live"]>; card: CardView }) {
  return (
    <p class="marks newest">
      <Time time={live.time} />
      {live.headline !== "" && (
        <span lang={card.language} dir={card.direction}>
          {live.headline}
        </span>
      )}
    </p>
  );
}

/** The classes of a card: what kind of article it is, and whether readers see it yet. */
export function cardClass({ type, isRunning, notice }: CardView): string {
  return `card${type === "news" ? "" : ` ${type}`}${isRunning ? " on-air" : ""}${notice === undefined ? "" : " unpublished"}`;
}
