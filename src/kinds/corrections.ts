import { publishedCorrections } from "../edition/corrections.ts";
import { placesOf } from "../pages/paging.ts";
import { correctionsView } from "../render/views/corrections.ts";
import { correctionParts } from "./correction-parts.ts";
import { type Kind, noneNewest, usualClaim } from "./kind.ts";
import { placeParts } from "./shared-facts.ts";
import { listedInList } from "./sitemap-entry.ts";

/** `/corrections/`: every correction and clarification, newest first. It is there from the first day. */
export const correctionsKind: Kind<"corrections"> = {
  *pages({ articles, settings }) {
    const all = publishedCorrections(articles);
    for (const { address, place, from, to } of placesOf(all.length, "/corrections/", settings.pageSize))
      yield { address, subject: { kind: "corrections", place, corrections: all.slice(from, to) } };
  },
  facts: ({ subject: { place, corrections } }) => [...placeParts(place), ...correctionParts(corrections)],
  made: { as: "page", view: ({ subject, address }, site) => correctionsView(subject, address, site) },
  sitemap: ({ address, subject }) => listedInList(address, subject.place),
  newest: noneNewest,
  claim: usualClaim,
};
