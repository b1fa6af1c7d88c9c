import { feedWordsFile } from "../pages/feed-addresses.ts";
import { feedWords } from "../render/feeds/feed-words.ts";
import { type Kind, type Nothing, noneNewest, nothing, notInSitemap, usualClaim } from "./kind.ts";

/** What the feeds of a paper say of themselves where a browser shows them. */
export const feedWordsKind: Kind<"feed-words", Nothing> = {
  of: "paper",
  *pages(paper) {
    yield { paper, address: paper.address + feedWordsFile, subject: { kind: "feed-words" } };
  },
  facts: () => nothing,
  made: { as: "text", text: (_facts, _address, site) => feedWords(site) },
  sitemap: notInSitemap,
  newest: noneNewest,
  claim: usualClaim,
};
