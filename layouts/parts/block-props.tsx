import type { CardView } from "../../src/render/views.ts";

/** What the layout of a block is given. */
export interface BlockProps {
  readonly cards: readonly CardView[];
  /** Of the headlines: below the heading of the block, or in its place. */
  readonly heading: "h2" | "h3";
}
