import { feedWordsAddress } from "../pages/feed-addresses.ts";
import { feedWords } from "../render/feeds/feed-words.ts";
import { type Kind, noneNewest, notInSitemap, usualClaim } from "./kind.ts";

/** What a feed says of itself where a browser shows it. */
export const feedWordsKind: Kind<"feed-words"> = {
  *pages() {
    yield { address: feedWordsAddress, subject: { kind: "feed-words" } };
  },
  facts: () => [],
  made: { as: "text", text: (_page, site) => feedWords(site) },
  sitemap: notInSitemap,
  newest: noneNewest,
  claim: usualClaim,
};
