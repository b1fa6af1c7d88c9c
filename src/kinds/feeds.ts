import { feedPicks } from "../pages/feed-picks.ts";
import { type FeedsFacts, feedsView } from "../render/views/feeds.ts";
import { isVersion, type Kind, noneNewest, usualClaim } from "./kind.ts";
import { groupFacts, linkFacts, otherPapers } from "./plain-facts.ts";
import { listed } from "./sitemap-entry.ts";

/** `/feeds/`: the page that tells of all feeds of a paper. */
export const feedsKind: Kind<"feeds", FeedsFacts> = {
  of: "paper",
  *pages(paper) {
    yield { paper, address: `${paper.address}feeds/`, subject: { kind: "feeds" } };
  },
  isVersion,
  facts: ({ paper }, { edition }) => ({
    papers: otherPapers(paper, edition),
    groups: feedPicks(paper).map(({ group, terms }) => ({
      group: groupFacts(group),
      terms: terms.map(linkFacts),
    })),
  }),
  made: { as: "page", view: feedsView },
  sitemap: listed,
  newest: noneNewest,
  claim: usualClaim,
};
