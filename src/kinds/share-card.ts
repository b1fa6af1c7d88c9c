import { dayOf } from "../model/moment.ts";
import { shareCardAddress } from "../pages/share-card.ts";
import { drawShareCard, shareCard, shareCardKey } from "../render/pictures/share-card.ts";
import { wordsOf } from "../render/words/languages.ts";
import { type Kind, noneNewest, notInSitemap, usualClaim } from "./kind.ts";

/** The share card of each article that has no picture, where the settings want them. */
export const shareCardKind: Kind<"share-card"> = {
  *pages({ articles, settings }) {
    if (!settings.shareCards) return;
    for (const article of articles) {
      const address = shareCardAddress(article, settings);
      if (address !== undefined)
        yield { address, subject: { kind: "share-card", article }, owner: article.row.path };
    }
  },
  facts: ({ subject: { article } }, { settings }) => {
    const { title, language, date, type, sponsor } = article.row;
    const own = [title, language, dayOf(date), type, sponsor?.name];
    return [...own, settings.title, settings.language, settings.url];
  },
  made: {
    as: "picture",
    look: ({ cards }) => cards,
    picture({ subject: { article } }, { settings }) {
      const card = shareCard(article, settings, wordsOf(article.row.language ?? settings.language));
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
