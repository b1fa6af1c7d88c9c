import { feedPicks } from "../pages/feed-picks.ts";
import { feedsView } from "../render/views/feeds.ts";
import { type Kind, noneNewest, usualClaim } from "./kind.ts";
import { listed } from "./sitemap-entry.ts";

/** `/feeds/`: the page that tells of all feeds. */
export const feedsKind: Kind<"feeds"> = {
  *pages() {
    yield { address: "/feeds/", subject: { kind: "feeds" } };
  },
  facts: (_page, edition) => [
    ...edition.languages.map(({ language }) => language),
    ...feedPicks(edition).flatMap(({ group, terms }) => [group.id, ...terms.map(({ label }) => label)]),
  ],
  made: { as: "page", view: ({ address }, site) => feedsView(address, site) },
  sitemap: listed,
  newest: noneNewest,
  claim: usualClaim,
};
