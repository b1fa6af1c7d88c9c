import { frontPicks } from "../pages/front-picks.ts";
import { frontView } from "../render/views/front.ts";
import { type Kind, noneNewest, usualClaim } from "./kind.ts";
import { countedParts } from "./shared-facts.ts";
import { listed } from "./sitemap-entry.ts";

/** The front page of the site’s own language and of every further one: `/`, `/fr/`. */
export const frontKind: Kind<"front"> = {
  *pages({ languages }) {
    for (const language of languages)
      yield { address: language.address, subject: { kind: "front", language } };
  },
  facts({ subject: { language } }, edition, shared) {
    const { lead, secondary, more, rail } = frontPicks(language, edition);
    return [
      ...shared.cards(lead === undefined ? [] : [lead]),
      ...shared.cards(secondary),
      ...shared.cards(more),
      ...rail.flatMap(({ terms }) => countedParts(terms)),
      ...edition.languages.flatMap(({ language, address }) => [language, address]),
    ];
  },
  made: {
    as: "page",
    view: ({ subject, address }, site) => frontView(subject, address, site.in(subject.language.language)),
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
