import type { Archive, Period, PublicArticle } from "./edition.ts";

/** Groups articles, newest first, by year, month and day. */
export function archiveOf(articles: readonly PublicArticle[]): Archive {
  return { years: periods(articles, 4), months: periods(articles, 7), days: periods(articles, 10) };
}

function periods(articles: readonly PublicArticle[], length: 4 | 7 | 10): Period[] {
  const byKey = new Map<string, PublicArticle[]>();
  for (const article of articles) {
    const key = article.row.date.iso.slice(0, length);
    const period = byKey.get(key);
    if (period === undefined) byKey.set(key, [article]);
    else period.push(article);
  }
  return Array.from(byKey, ([key, list]) => ({
    key,
    address: `/${key.replaceAll("-", "/")}/`,
    articles: list,
  }));
}
