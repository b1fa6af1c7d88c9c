import type { Edition, PublicArticle } from "../edition/edition.ts";
import { isFreshNews, newsWindow } from "../edition/news-window.ts";

/** The articles of the last two days that are news of this newsroom, newest first. */
export function freshNews({ articles, now }: Edition): PublicArticle[] {
  const fresh: PublicArticle[] = [];
  for (const article of articles) {
    if (article.row.date.epoch <= now - newsWindow) break;
    if (article.hidden === undefined && isFreshNews(article.row, now)) fresh.push(article);
  }
  return fresh;
}
