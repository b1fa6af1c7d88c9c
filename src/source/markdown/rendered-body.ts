import type { LiveUpdate } from "../../model/content.ts";
import type { Html } from "../../model/html.ts";
import type { Problem } from "../../model/problem.ts";
import type { BodyOrigin } from "./body-document.ts";

/** A body as the site uses it. */
export interface RenderedBody {
  /** Balanced HTML for inside a `<div>`: no script, no style, no id without one of our prefixes. */
  readonly html: Html;
  /** First paragraph as plain text, whole; empty if there is none. */
  readonly summary: string;
  /** Words of the text, for the reading time. */
  readonly words: number;
  /** Of a live article, newest first; absent for all others. */
  readonly updates?: readonly LiveUpdate[];
  /** In no particular order. */
  readonly problems: readonly Problem[];
}

export type BodyRenderer = (markdown: string, at: BodyOrigin) => RenderedBody;
