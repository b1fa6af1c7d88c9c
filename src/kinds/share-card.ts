import { settingsIn } from "../model/settings.ts";
import { shareCardAddress } from "../render/pictures/card-address.ts";
import type { ShareCardFacts } from "../render/pictures/share-card.ts";
import { drawShareCard, shareCard, shareCardFacts, shareCardKey } from "../render/pictures/share-card.ts";
import { wordsOf } from "../render/words/languages.ts";
import { type Kind, noneNewest, notInSitemap, usualClaim } from "./kind.ts";
import { siteFacts } from "./plain-facts.ts";

/** The share card of each article that has no picture, where the settings want them. */
export const shareCardKind: Kind<"share-card", ShareCardFacts> = {
  of: "paper",
  *pages(paper, { settings }) {
    if (!settings.shareCards) return;
    for (const article of paper.articles) {
      const address = shareCardAddress(article, settings);
      if (address !== undefined)
        yield { paper, address, subject: { kind: "share-card", article }, owner: article.row.path };
    }
  },
  facts({ paper, subject: { article } }, { edition }) {
    const settings = settingsIn(edition.settings, paper);
    const words = wordsOf(article.row.language ?? settings.language, settings.words);
    return shareCardFacts(article.row, siteFacts(settings), words);
  },
  made: {
    as: "picture",
    look: ({ cards }) => cards,
    picture(facts, { root, settings: { face } }) {
      const card = shareCard(facts, face);
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
