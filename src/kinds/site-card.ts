import { siteCardAddress } from "../pages/share-card.ts";
import { drawShareCard, shareCardKey, siteCard } from "../render/pictures/share-card.ts";
import { type Kind, noneNewest, notInSitemap, usualClaim } from "./kind.ts";

/** The share card of the site, for pages that are no articles, where the settings want cards. */
export const siteCardKind: Kind<"site-card"> = {
  *pages({ settings }) {
    if (settings.shareCards) yield { address: siteCardAddress, subject: { kind: "site-card" } };
  },
  facts: (_page, { settings: { title, language, url } }) => [title, language, url],
  made: {
    as: "picture",
    look: ({ cards }) => cards,
    picture(_page, { settings }) {
      const card = siteCard(settings);
      return {
        key: shareCardKey(card),
        own: undefined,
        draw: (engraver) => drawShareCard(card, engraver),
      };
    },
  },
  sitemap: notInSitemap,
  newest: noneNewest,
  claim: usualClaim,
};
