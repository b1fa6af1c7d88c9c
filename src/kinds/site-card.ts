import { siteCardAddress } from "../pages/share-card.ts";
import type { SiteCardFacts } from "../render/pictures/share-card.ts";
import { drawShareCard, shareCardKey, siteCard } from "../render/pictures/share-card.ts";
import { type Kind, noneNewest, notInSitemap, usualClaim } from "./kind.ts";
import { siteFacts } from "./plain-facts.ts";

/** The share card of the site, for pages that are no articles, where the settings want cards. */
export const siteCardKind: Kind<"site-card", SiteCardFacts> = {
  *pages({ settings }) {
    const address = siteCardAddress(settings);
    if (address !== undefined) yield { address, subject: { kind: "site-card" } };
  },
  facts: (_page, { edition }) => siteFacts(edition.settings),
  made: {
    as: "picture",
    look: ({ cards }) => cards,
    picture(facts) {
      const card = siteCard(facts);
      return {
        key: shareCardKey(card),
        own: undefined,
        draw: async ({ engraver }) => drawShareCard(card, await engraver()),
      };
    },
  },
  sitemap: notInSitemap,
  newest: noneNewest,
  claim: usualClaim,
};
