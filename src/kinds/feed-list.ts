import { feedListAddress } from "../pages/feed-addresses.ts";
import { type FeedListFacts, feedList } from "../render/feeds/feed-list.ts";
import { type Kind, noneNewest, notInSitemap, usualClaim } from "./kind.ts";
import { groupFacts, languageFacts, linkFacts } from "./plain-facts.ts";

/** The list of all feeds, for feed readers (OPML). */
export const feedListKind: Kind<"feed-list", FeedListFacts> = {
  *pages() {
    yield { address: feedListAddress, subject: { kind: "feed-list" } };
  },
  facts: (_page, { edition }) => ({
    languages: languageFacts(edition),
    groups: edition.groups
      .filter(({ terms }) => terms.length > 0)
      .map((group) => ({ group: groupFacts(group), terms: group.terms.map(linkFacts) })),
  }),
  made: { as: "text", text: (facts, _address, site) => feedList(facts, site) },
  sitemap: notInSitemap,
  newest: noneNewest,
  claim: usualClaim,
};
