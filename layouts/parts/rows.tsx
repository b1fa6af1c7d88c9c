/** @jsxImportSource preact */
import type { BlockProps } from "./block-props.tsx";
import { Card } from "./card.tsx";
import { Lines } from "./lines.tsx";

/** Articles with a small picture beside each, one below the other; where there is room, up to three in a line. */
export function Rows({ cards, heading }: BlockProps) {
  return (
    <Lines cards={cards} most={3} class="rows">
      {(card) => <Card card={card} heading={heading} place="row" />}
    </Lines>
  );
}
