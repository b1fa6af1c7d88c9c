import type { Article } from "../model/content.ts";
import type { JoinedArticle } from "./join.ts";

/** Fields that decide where an article stands: address, order, terms, whether it is public, what it is related to. */
const structural = [
  "date",
  "slug",
  "names",
  "joined",
  "byline",
  "type",
  "ended",
  "aliases",
  "draft",
  "embargo",
  "expires",
  "pin",
  "pinUntil",
  "front",
  "canonical",
  "republish",
  "language",
  "translationOf",
  "updated",
  "corrections",
  "media",
  "linkedMedia",
  "filesNamed",
  "links",
  "anchors",
  "foreign",
] as const;

/** True if a newer reading of an article leaves it where it stands, so that the edition around it is still right. */
export function standsAsBefore(before: Article, after: Article): boolean {
  return structural.every((field) => JSON.stringify(before[field]) === JSON.stringify(after[field]));
}

/**
 * Puts a newer reading of an article in place of the old one, for the preview: true if nothing but the article’s own
 * content changed, so that the edition around it is still right. A build never does this.
 */
export function swapRow(article: JoinedArticle, row: Article): boolean {
  const same = standsAsBefore(article.row, row);
  if (same) article.row = row;
  return same;
}
