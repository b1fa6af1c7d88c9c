import { publishedCorrections } from "../edition/corrections.ts";
import { placesOf } from "../pages/paging.ts";
import { type CorrectionsFacts, correctionsView } from "../render/views/corrections.ts";
import { isUnnumbered, type Kind, noneNewest, usualClaim } from "./kind.ts";
import { correctionFacts, placeFacts } from "./plain-facts.ts";
import { listedInList } from "./sitemap-entry.ts";

/** `/corrections/` of a paper: every correction and clarification, newest first. It is there from the first day. */
export const correctionsKind: Kind<"corrections", CorrectionsFacts> = {
  of: "paper",
  *pages(paper, { settings }) {
    const all = publishedCorrections(paper.articles);
    const top = `${paper.address}corrections/`;
    for (const { address, place, from, to } of placesOf(all.length, top, settings.pageSize))
      yield { paper, address, subject: { kind: "corrections", place, corrections: all.slice(from, to) } };
  },
  isVersion: ({ subject }) => isUnnumbered(subject.place),
  facts: ({ subject: { place, corrections } }) => ({
    place: placeFacts(place),
    corrections: corrections.map(correctionFacts),
  }),
  made: { as: "page", view: correctionsView },
  sitemap: ({ address, subject }) => listedInList(address, subject.place),
  newest: noneNewest,
  claim: usualClaim,
};
