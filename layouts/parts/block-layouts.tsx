/** @jsxImportSource preact */
import type { ComponentType } from "preact";
import type { BlockProps } from "./block-props.tsx";
import { Columns } from "./columns.tsx";
import { Headlines } from "./headlines.tsx";
import { Lead } from "./lead.tsx";
import { Rows } from "./rows.tsx";

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
