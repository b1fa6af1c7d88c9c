/** @jsxImportSource preact */
import type { BlockProps } from "./block-props.tsx";
import { Card } from "./card.tsx";
import { Columns } from "./columns.tsx";

/** The first as large as the lead of the page, the others below it. */
export function Lead({ cards: [first, ...others], heading }: BlockProps) {
  return (
    <>
      {first !== undefined && <Card card={first} heading={heading} place="lead" eager={false} />}
      <Columns cards={others} heading={heading} />
    </>
  );
}
