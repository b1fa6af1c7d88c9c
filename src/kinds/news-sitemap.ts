import { freshNews } from "../pages/fresh-news.ts";
import { type NewsFacts, newsSitemap } from "../render/news-sitemap.ts";
import { type Kind, noneNewest, notInSitemap, usualClaim } from "./kind.ts";

/** Google reads no more articles than these in a file. */
const perFile = 1_000;

/**
 * `/news-sitemap.xml`: the articles of the last two days, newest first; where there are more than a thousand, the files
 * that an index lists. Its address never changes, and it is there also when nothing is new, so that it need not be named
 * to search engines again.
 */
export const newsSitemapKind: Kind<"news-sitemap", { readonly articles: readonly NewsFacts[] }> = {
  of: "site",
  *pages(paper, edition) {
    const fresh = freshNews(edition);
    if (fresh.length <= perFile) {
      yield { paper, address: "/news-sitemap.xml", subject: { kind: "news-sitemap", articles: fresh } };
      return;
    }
    for (let start = 0; start < fresh.length; start += perFile) {
      const address = `/news-sitemap-${start / perFile + 1}.xml`;
      yield {
        paper,
        address,
        subject: { kind: "news-sitemap", articles: fresh.slice(start, start + perFile) },
      };
    }
  },
  facts: ({ subject }) => ({
    articles: subject.articles.map(({ address, row: { title, date, language } }) => ({
      ...{ address, title, language },
      date: date.iso,
    })),
  }),
  made: { as: "text", text: ({ articles }, _address, { frame }) => newsSitemap(articles, frame.settings) },
  sitemap: notInSitemap,
  newest: noneNewest,
  claim: usualClaim,
};
