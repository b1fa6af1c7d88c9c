import { frontPicks } from "../pages/front-picks.ts";
import { type FrontFacts, frontView } from "../render/views/front.ts";
import { type Kind, noneNewest, usualClaim } from "./kind.ts";
import { groupFacts, languageFacts, linkFacts } from "./plain-facts.ts";
import { listed } from "./sitemap-entry.ts";

/** The front page of the site’s own language and of every further one: `/`, `/fr/`. */
export const frontKind: Kind<"front", FrontFacts> = {
  *pages({ languages }) {
    for (const language of languages)
      yield { address: language.address, subject: { kind: "front", language } };
  },
  facts({ subject: { language: shown } }, shared) {
    const { lead, secondary, more, rail } = frontPicks(shown, shared.edition);
    const { language, address } = shown;
    return {
      language: { language, address },
      languages: languageFacts(shared.edition),
      lead: shared.cards(lead === undefined ? [] : [lead]),
      secondary: shared.cards(secondary),
      more: shared.cards(more),
      rail: rail.map(({ group, terms }) => ({ group: groupFacts(group), terms: terms.map(linkFacts) })),
    };
  },
  made: {
    as: "page",
    view: (facts, _address, site) => frontView(facts, site.in(facts.language.language)),
  },
  sitemap: listed,
  newest: noneNewest,
  claim: {
    ...usualClaim,
    name: ({ subject: { language } }) =>
      language.address === "/"
        ? usualClaim.name()
        : `the front page of the articles in the language \`${language.language}\``,
  },
};
