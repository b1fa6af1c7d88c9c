import { feedPicks } from "../pages/feed-picks.ts";
import { type FeedsFacts, feedsView } from "../render/views/feeds.ts";
import { type Kind, noneNewest, usualClaim } from "./kind.ts";
import { groupFacts, languageFacts, linkFacts } from "./plain-facts.ts";
import { listed } from "./sitemap-entry.ts";

/** `/feeds/`: the page that tells of all feeds. */
export const feedsKind: Kind<"feeds", FeedsFacts> = {
  *pages() {
    yield { address: "/feeds/", subject: { kind: "feeds" } };
  },
  facts: (_page, { edition }) => ({
    languages: languageFacts(edition),
    groups: feedPicks(edition).map(({ group, terms }) => ({
      group: groupFacts(group),
      terms: terms.map(linkFacts),
    })),
  }),
  made: { as: "page", view: feedsView },
  sitemap: listed,
  newest: noneNewest,
  claim: usualClaim,
};
