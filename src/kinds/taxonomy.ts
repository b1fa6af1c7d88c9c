import { sortNameOf } from "../edition/open-term.ts";
import { indexLetter } from "../model/sort-key.ts";
import { groupsWithPages } from "../pages/groups-with-pages.ts";
import { type TaxonomyFacts, taxonomyView } from "../render/views/taxonomy.ts";
import { isVersion, type Kind, noneNewest, settingsFile, usualClaim } from "./kind.ts";
import { groupFacts, linkFacts } from "./plain-facts.ts";
import { listed } from "./sitemap-entry.ts";

/** The index of a group of names: `/people/`, `/authors/`. */
export const taxonomyKind: Kind<"taxonomy", TaxonomyFacts> = {
  of: "paper",
  *pages(paper) {
    for (const group of groupsWithPages(paper))
      if (group.kind !== "stories")
        yield { paper, address: group.address, subject: { kind: "taxonomy", group } };
  },
  isVersion,
  facts: ({ subject: { group } }) => ({
    group: groupFacts(group),
    terms: group.terms.map((term) => ({
      ...linkFacts(term),
      count: term.articles.length,
      note: term.entry?.role ?? term.entry?.description,
      described: term.described,
      letter: indexLetter(sortNameOf(term)),
    })),
  }),
  made: { as: "page", view: (facts, _address, site) => taxonomyView(facts, site) },
  sitemap: listed,
  newest: noneNewest,
  claim: {
    ...usualClaim,
    isOfEditor: true,
    at: () => ({ file: settingsFile, field: ["taxonomies"] }),
    advice: () => "Give the taxonomy another name, one that no page of the site and no language has.",
  },
};
