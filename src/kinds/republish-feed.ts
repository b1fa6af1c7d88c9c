import { partnersArticles, partnersFeedFile } from "../pages/republished.ts";
import type { PartnersFeedFacts } from "../render/feeds/partners-feed.ts";
import { partnersFeed } from "../render/feeds/partners-feed.ts";
import { rss } from "../render/feeds/rss.ts";
import { type Kind, notInSitemap, usualClaim } from "./kind.ts";
import { republishKind } from "./republish.ts";

/** `/republish/feed.xml` of a paper: whole, for partners, the newest of what others may republish. */
export const republishFeedKind: Kind<"republish-feed", PartnersFeedFacts> = {
  of: "paper",
  *pages(paper, { settings }) {
    const articles = partnersArticles(paper.articles, settings);
    if (articles.length > 0)
      yield {
        paper,
        address: paper.address + partnersFeedFile,
        subject: { kind: "republish-feed", articles: articles.map(({ article }) => article) },
      };
  },
  facts: ({ paper, subject }, shared) => ({
    articles: partnersArticles(subject.articles, shared.edition.settings).map(({ article, terms }) => ({
      item: shared.feedArticle(article),
      copy: republishKind.facts(
        { paper, address: article.address, subject: { kind: "republish", article, terms } },
        shared,
      ),
    })),
  }),
  made: { as: "text", text: (facts, address, site) => rss(partnersFeed(facts, address, site), site) },
  sitemap: notInSitemap,
  newest: ({ subject }) => subject.articles[0],
  claim: { ...usualClaim, name: () => "the feed for partners" },
};
