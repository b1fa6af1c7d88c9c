/** @jsxImportSource preact */
import type { JSX } from "preact";
import type { ArticleSlotProps } from "./slot-props.ts";

export type { ArticleSlotProps };

/** Between the text of an article, with its sources, and the ways on. Empty: put a file of this name into the layouts of your newsroom. */
export function BelowArticle(_: ArticleSlotProps): JSX.Element | null {
  return null;
}
