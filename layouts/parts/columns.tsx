/** @jsxImportSource preact */
import type { BlockProps } from "./block-props.tsx";
import { Card } from "./card.tsx";
import { Lines } from "./lines.tsx";

/** Articles side by side, pictures on top. On a phone the first alone has a large picture, so that no two are alike. */
export function Columns({ cards, heading }: BlockProps) {
  return (
    <Lines cards={cards} most={4} class="columns">
      {(card) => <Card card={card} heading={heading} place={card === cards[0] ? "column" : "compact"} />}
    </Lines>
  );
}
