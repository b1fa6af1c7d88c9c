import { feedListFile } from "../pages/feed-addresses.ts";
import { type FeedListFacts, feedList } from "../render/feeds/feed-list.ts";
import { type Kind, noneNewest, notInSitemap, usualClaim } from "./kind.ts";
import { groupFacts, linkFacts, otherPapers } from "./plain-facts.ts";

/** The list of all feeds of a paper, for feed readers (OPML); it names those of the other papers. */
export const feedListKind: Kind<"feed-list", FeedListFacts> = {
  of: "paper",
  *pages(paper) {
    yield { paper, address: paper.address + feedListFile, subject: { kind: "feed-list" } };
  },
  facts: ({ paper }, { edition }) => ({
    papers: otherPapers(paper, edition),
    groups: paper.groups
      .filter(({ terms }) => terms.length > 0)
      .map((group) => ({ group: groupFacts(group), terms: group.terms.map(linkFacts) })),
  }),
  made: { as: "text", text: (facts, _address, site) => feedList(facts, site) },
  sitemap: notInSitemap,
  newest: noneNewest,
  claim: usualClaim,
};
