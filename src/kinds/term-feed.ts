import { groupsWithPages, ownerOf } from "../pages/groups-with-pages.ts";
import { type TermFeedFacts, termFeed } from "../render/feeds/feeds.ts";
import { rss } from "../render/feeds/rss.ts";
import { type Kind, notInSitemap, usualClaim } from "./kind.ts";
import { linkFacts } from "./plain-facts.ts";

/** The feed of a term or a story: `/people/ana-ilic/feed.xml`. */
export const termFeedKind: Kind<"term-feed", TermFeedFacts> = {
  of: "paper",
  *pages(paper) {
    for (const group of groupsWithPages(paper))
      for (const term of group.terms)
        yield {
          paper,
          address: `${term.address}feed.xml`,
          subject: { kind: "term-feed", group, term },
          ...ownerOf(term),
        };
  },
  facts: ({ subject: { term } }, shared) => ({
    term: linkFacts(term),
    description: term.entry?.description ?? "",
    articles: shared.feedArticles(term.articles),
  }),
  made: { as: "text", text: (facts, address, site) => rss(termFeed(facts, address, site), site) },
  sitemap: notInSitemap,
  newest: ({ subject }) => subject.term.articles[0],
  claim: usualClaim,
};
