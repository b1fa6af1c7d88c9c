/** @jsxImportSource preact */
import { memo } from "preact/compat";
import type { CardView } from "../../src/render/views.ts";
import { Kicker } from "./kicker.tsx";
import { Picture } from "./picture.tsx";
import { Time } from "./time.tsx";

type Place = "lead" | "column" | "row";

/** How wide a picture is in each place, as `sizes` says it. The style sheet decides it. */
const SIZES: Readonly<Record<Place, string>> = {
  lead: "(min-width: 77rem) 31rem, (min-width: 64rem) 39vw, (min-width: 40rem) 53vw, 92vw",
  column: "(min-width: 40rem) 18rem, 92vw",
  row: "(min-width: 46rem) 11rem, 24vw",
};

/** So many pixels a picture has at least to stand in a place: none is blown up. */
const LEAST: Readonly<Record<Place, number>> = { lead: 480, column: 288, row: 150 };

interface Props {
  readonly card: CardView;
  readonly heading: "h2" | "h3";
  /** Where it stands: the lead, picture and words side by side; a column, picture on top; a row, picture small. */
  readonly place: Place;
}

/**
 * An article in a list. The picture follows the words here and is put in its place by the style sheet, so that
 * the headline is heard first; the headline's link covers the whole card.
 */
export const Card = memo(({ card, heading: Heading, place }: Props) => {
  const { language, direction } = card;
  const image = (card.image?.width ?? LEAST[place]) < LEAST[place] ? undefined : card.image;
  return (
    <article class={`card ${place}${card.sponsored ? " sponsored" : ""}${card.notice ? " unpublished" : ""}`}>
      <div>
        <Kicker label={card.label} link={card.kicker} notice={card.notice} />
        <Heading lang={language} dir={direction}>
          <a href={card.href}>{card.headline}</a>
        </Heading>
        {card.standfirst !== "" && (
          <p lang={language} dir={direction}>
            {card.standfirst}
          </p>
        )}
        <Time time={card.published} />
      </div>
      {image !== undefined && <Picture image={image} eager={place === "lead"} sizes={SIZES[place]} />}
    </article>
  );
});
