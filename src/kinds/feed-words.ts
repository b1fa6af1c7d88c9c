import { feedWordsAddress } from "../pages/feed-addresses.ts";
import { feedWords } from "../render/feeds/feed-words.ts";
import { type Kind, type Nothing, noneNewest, nothing, notInSitemap, usualClaim } from "./kind.ts";

/** What a feed says of itself where a browser shows it. */
export const feedWordsKind: Kind<"feed-words", Nothing> = {
  *pages() {
    yield { address: feedWordsAddress, subject: { kind: "feed-words" } };
  },
  facts: () => nothing,
  made: { as: "text", text: (_facts, _address, site) => feedWords(site) },
  sitemap: notInSitemap,
  newest: noneNewest,
  claim: usualClaim,
};
