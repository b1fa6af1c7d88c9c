/** @jsxImportSource preact */
import type { JSX } from "preact";
import type { CardView } from "../../src/render/views.ts";

interface Props {
  readonly cards: readonly CardView[];
  /** How many stand in a line at most, where there is room. */
  readonly most: 3 | 4;
  readonly class: string;
  readonly children: (card: CardView) => JSX.Element;
}

/** Articles in lines that are as equally long as can be, the shorter ones first, so that none has a hole at its end. */
export function Lines({ cards, most, class: name, children }: Props) {
  let from = 0;
  return (
    <>
      {lengths(cards.length, most).map((length) => {
        const line = cards.slice(from, from + length);
        from += length;
        return <div class={`${name} of-${length}`}>{line.map(children)}</div>;
      })}
    </>
  );
}

function lengths(count: number, most: number): number[] {
  const lines = Math.ceil(count / most);
  const longer = count % lines;
  const least = Math.floor(count / lines);
  return Array.from({ length: lines }, (_, index) => (index < lines - longer ? least : least + 1));
}
