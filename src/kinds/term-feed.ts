import { groupsWithPages, ownerOf } from "../pages/groups-with-pages.ts";
import { termFeed } from "../render/feeds/feeds.ts";
import { rss } from "../render/feeds/rss.ts";
import { type Kind, notInSitemap, usualClaim } from "./kind.ts";

/** The feed of a term or a story: `/people/ana-ilic/feed.xml`. */
export const termFeedKind: Kind<"term-feed"> = {
  *pages(edition) {
    for (const group of groupsWithPages(edition))
      for (const term of group.terms)
        yield {
          address: `${term.address}feed.xml`,
          subject: { kind: "term-feed", group, term },
          ...ownerOf(term),
        };
  },
  facts: ({ subject: { term } }, _edition, shared) => [
    ...[term.label, term.entry?.digest],
    ...shared.summaries(term.articles),
  ],
  made: {
    as: "text",
    text: ({ subject, address }, site) => rss(termFeed(subject.term, address, site), site),
  },
  sitemap: notInSitemap,
  newest: ({ subject }) => subject.term.articles[0],
  claim: usualClaim,
};
