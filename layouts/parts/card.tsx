/** @jsxImportSource preact */
import { memo } from "preact/compat";
import type { CardView } from "../../src/render/views.ts";
import { Kicker } from "./kicker.tsx";
import { Picture } from "./picture.tsx";
import { Time } from "./time.tsx";

interface Props {
  readonly card: CardView;
  readonly heading: "h2" | "h3";
  /** Where it stands: the lead, picture and words side by side; a column, picture on top; a row, picture small. */
  readonly place: "lead" | "column" | "row";
}

/**
 * An article in a list. The picture follows the words here and is put in its place by the style sheet, so that
 * the headline is heard first; the headline's link covers the whole card.
 */
export const Card = memo(({ card, heading: Heading, place }: Props) => {
  const { language, direction, image } = card;
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
      {image !== undefined && <Picture image={image} eager={place === "lead"} />}
    </article>
  );
});
