import { feedListAddress } from "../pages/feed-addresses.ts";
import { feedList } from "../render/feeds/feed-list.ts";
import { type Kind, noneNewest, notInSitemap, usualClaim } from "./kind.ts";

/** The list of all feeds, for feed readers (OPML). */
export const feedListKind: Kind<"feed-list"> = {
  *pages() {
    yield { address: feedListAddress, subject: { kind: "feed-list" } };
  },
  facts: (_page, { languages, groups }) => [
    ...languages.map(({ language }) => language),
    ...groups.flatMap(({ id, terms }) => [id, ...terms.map(({ label }) => label)]),
  ],
  made: { as: "text", text: (_page, site) => feedList(site) },
  sitemap: notInSitemap,
  newest: noneNewest,
  claim: usualClaim,
};
