import type { PublicArticle } from "../edition/edition.ts";
import type { Settings } from "../model/settings.ts";

/** The articles of a feed: the newest of a list that readers may see. */
export function feedItems(articles: readonly PublicArticle[], { feeds }: Settings): readonly PublicArticle[] {
  const items: PublicArticle[] = [];
  for (const article of articles) {
    if (items.length === feeds.items) break;
    if (article.hidden === undefined) items.push(article);
  }
  return items;
}
