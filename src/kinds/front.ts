import { frontPicks } from "../pages/front-picks.ts";
import { type FrontFacts, frontView } from "../render/views/front.ts";
import { isVersion, type Kind, noneNewest, usualClaim } from "./kind.ts";
import { groupFacts, linkFacts } from "./plain-facts.ts";
import { listed } from "./sitemap-entry.ts";

/** The front page of a paper: `/`, `/fr/`. */
export const frontKind: Kind<"front", FrontFacts> = {
  of: "paper",
  *pages(paper) {
    yield { paper, address: paper.address, subject: { kind: "front" } };
  },
  isVersion,
  facts({ paper }, shared) {
    const { lead, secondary, more, rail } = frontPicks(paper);
    return {
      lead: shared.cards(lead === undefined ? [] : [lead]),
      secondary: shared.cards(secondary),
      more: shared.cards(more),
      rail: rail.map(({ group, terms }) => ({ group: groupFacts(group), terms: terms.map(linkFacts) })),
    };
  },
  made: { as: "page", view: (facts, _address, site) => frontView(facts, site) },
  sitemap: listed,
  newest: noneNewest,
  claim: {
    ...usualClaim,
    name: ({ paper }) =>
      paper.address === "/"
        ? usualClaim.name()
        : `the front page of what is written in the language \`${paper.language}\``,
  },
};
