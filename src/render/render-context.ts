import type { Edition } from "../edition/edition.ts";
import type { ContentRow } from "../model/content.ts";
import type { Html } from "../model/html.ts";
import type { Words } from "./words.ts";

/** What every view is made from. */
export interface RenderContext {
  readonly edition: Edition;
  readonly words: Words;
  /** The rendered text of a row. */
  readonly body: (row: ContentRow) => Html;
}
