import { publishedCorrections } from "../edition/corrections.ts";
import { placesOf } from "../pages/paging.ts";
import { type CorrectionsFacts, correctionsView } from "../render/views/corrections.ts";
import { type Kind, noneNewest, usualClaim } from "./kind.ts";
import { correctionFacts, placeFacts } from "./plain-facts.ts";
import { listedInList } from "./sitemap-entry.ts";

/** `/corrections/`: every correction and clarification, newest first. It is there from the first day. */
export const correctionsKind: Kind<"corrections", CorrectionsFacts> = {
  *pages({ articles, settings }) {
    const all = publishedCorrections(articles);
    for (const { address, place, from, to } of placesOf(all.length, "/corrections/", settings.pageSize))
      yield { address, subject: { kind: "corrections", place, corrections: all.slice(from, to) } };
  },
  facts: ({ subject: { place, corrections } }) => ({
    place: placeFacts(place),
    corrections: corrections.map(correctionFacts),
  }),
  made: { as: "page", view: correctionsView },
  sitemap: ({ address, subject }) => listedInList(address, subject.place),
  newest: noneNewest,
  claim: usualClaim,
};
