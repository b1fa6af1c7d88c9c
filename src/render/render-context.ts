import type { Edition, PublicArticle } from "../edition/edition.ts";
import type { ContentRow } from "../model/content.ts";
import type { Html } from "../model/html.ts";
import type { CardView } from "./views.ts";
import type { Words } from "./words.ts";

/** What every view is made from. */
export interface RenderContext {
  readonly edition: Edition;
  readonly words: Words;
  /** Cards that were made already. */
  readonly cards: Map<PublicArticle, CardView>;
  /** The rendered text of a row. */
  readonly body: (row: ContentRow) => Html;
}
