import type { Edition, PublicArticle } from "../../edition/edition.ts";
import { isFreshNews, newsWindow } from "../../edition/news-window.ts";
import type { Page } from "../page.ts";

/** Google reads no more articles than these in a file. */
const perFile = 1_000;

/**
 * `/news-sitemap.xml`: the articles of the last two days, newest first; where there are more than a thousand, an index of
 * files that hold them. Its address never changes, and it is there also when nothing is new, so that it need not be named to search engines again.
 */
export function* newsSitemapPages({ articles, now }: Edition): Iterable<Page> {
  const fresh: PublicArticle[] = [];
  for (const article of articles) {
    if (article.row.date.epoch <= now - newsWindow) break;
    if (article.hidden === undefined && isFreshNews(article.row, now)) fresh.push(article);
  }
  if (fresh.length <= perFile) {
    yield { address: "/news-sitemap.xml", subject: { kind: "news-sitemap", articles: fresh } };
    return;
  }
  const parts: string[] = [];
  for (let start = 0; start < fresh.length; start += perFile) {
    const address = `/news-sitemap-${parts.length + 1}.xml`;
    parts.push(address);
    yield { address, subject: { kind: "news-sitemap", articles: fresh.slice(start, start + perFile) } };
  }
  yield { address: "/news-sitemap.xml", subject: { kind: "sitemap-index", parts } };
}
