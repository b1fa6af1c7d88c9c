/** @jsxImportSource preact */
import type { ComponentType } from "preact";
import type { BlockProps } from "./block-props.tsx";
import { Card } from "./card.tsx";
import { Columns } from "./columns.tsx";
import { Headlines } from "./headlines.tsx";
import { Rows } from "./rows.tsx";

/** The first as large as the lead of the page, the others below it. */
function Lead({ cards: [first, ...others], heading }: BlockProps) {
  return (
    <>
      {first !== undefined && <Card card={first} heading={heading} place="lead" eager={false} />}
      <Columns cards={others} heading={heading} />
    </>
  );
}

/**
 * How a block of a front page may look, by the name that its editor gives in `as`. A newsroom adds its own in a file of this
 * name: `export const blockLayouts = { ...usual, gallery: Gallery }`.
 */
export const blockLayouts: Readonly<Record<string, ComponentType<BlockProps>>> = {
  lead: Lead,
  rows: Rows,
  columns: Columns,
  headlines: Headlines,
};
