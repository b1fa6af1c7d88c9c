import { settingsIn } from "../model/settings.ts";
import { siteCardAddress } from "../render/pictures/card-address.ts";
import type { SiteCardFacts } from "../render/pictures/share-card.ts";
import { drawShareCard, shareCardKey, siteCard } from "../render/pictures/share-card.ts";
import { type Kind, noneNewest, notInSitemap, usualClaim } from "./kind.ts";
import { siteFacts } from "./plain-facts.ts";

/** The share card of a paper, for pages that are no articles, where the settings want cards. */
export const siteCardKind: Kind<"site-card", SiteCardFacts> = {
  of: "paper",
  *pages(paper, { settings }) {
    const address = siteCardAddress(settingsIn(settings, paper), paper);
    if (address !== undefined) yield { paper, address, subject: { kind: "site-card" } };
  },
  facts: ({ paper }, { edition }) => siteFacts(settingsIn(edition.settings, paper)),
  made: {
    as: "picture",
    look: ({ cards }) => cards,
    picture(facts, { root, settings: { face } }) {
      const card = siteCard(facts, face);
      return {
        key: shareCardKey(card, face),
        own: undefined,
        draw: async ({ engraver }) => drawShareCard(card, { root, face }, await engraver()),
      };
    },
  },
  sitemap: notInSitemap,
  newest: noneNewest,
  claim: usualClaim,
};
