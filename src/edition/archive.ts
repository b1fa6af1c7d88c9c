import type { Archive, Paper, Period, PublicArticle } from "./edition.ts";

/** Groups the articles of a paper, newest first, by year, month and day. */
export function archiveOf({ articles, address }: Pick<Paper, "articles" | "address">): Archive {
  const by = (length: 4 | 7 | 10): Period[] => periods(articles, length, address);
  return { years: by(4), months: by(7), days: by(10) };
}

function periods(articles: readonly PublicArticle[], length: 4 | 7 | 10, top: string): Period[] {
  const byKey = new Map<string, PublicArticle[]>();
  for (const article of articles) {
    const key = article.row.date.iso.slice(0, length);
    const period = byKey.get(key);
    if (period === undefined) byKey.set(key, [article]);
    else period.push(article);
  }
  return Array.from(byKey, ([key, list]) => ({
    key,
    address: `${top}${key.replaceAll("-", "/")}/`,
    articles: list,
  }));
}
