import type { Edition, PublicArticle } from "../edition/edition.ts";
import type { ContentRow } from "../model/content.ts";
import type { Html } from "../model/html.ts";
import type { FeedItem } from "./feeds/feed-model.ts";
import { Remembered } from "./remembered.ts";
import type { CardView } from "./views.ts";
import type { Words } from "./words.ts";
import type { Xml } from "./xml.ts";

/** What every view is made from. */
export interface RenderContext {
  readonly edition: Edition;
  readonly words: Words;
  /** The rendered text of a row. */
  readonly body: (row: ContentRow) => Html;
  /** Articles as they stand in lists. */
  readonly cards: Remembered<PublicArticle, CardView>;
  /** Articles as they stand in the feed of the site, which has three formats. */
  readonly feedArticles: Remembered<PublicArticle, FeedItem>;
  /** Articles as they stand in feeds without their text. */
  readonly feedSummaries: Remembered<PublicArticle, FeedItem>;
  /** The latter as RSS. */
  readonly rssItems: Remembered<FeedItem, Xml>;
}

const kept = 20_000;

export function renderContext(edition: Edition, words: Words, body: RenderContext["body"]): RenderContext {
  return {
    edition,
    words,
    body,
    cards: new Remembered(kept),
    feedArticles: new Remembered(kept),
    feedSummaries: new Remembered(kept),
    rssItems: new Remembered(kept),
  };
}
