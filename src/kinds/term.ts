import type { Companion } from "../edition/company.ts";
import type { Paper, Term } from "../edition/edition.ts";
import { groupsWithPages, ownerOf } from "../pages/groups-with-pages.ts";
import { paginate } from "../pages/paging.ts";
import { termPicks } from "../pages/term-picks.ts";
import type { CountedTermFacts } from "../render/facts.ts";
import { type TermPageFacts, termView } from "../render/views/term.ts";
import type { TermPicksFacts } from "../render/views/term-company.ts";
import { isUnnumbered, type Kind } from "./kind.ts";
import { countedFacts, groupFacts, linkFacts } from "./plain-facts.ts";
import type { SharedFacts } from "./shared-facts.ts";
import { listedInList } from "./sitemap-entry.ts";
import { termClaim } from "./term-claim.ts";

/** The coverage of a person, place, topic or author: `/people/ana-ilic/`. */
export const termKind: Kind<"term", TermPageFacts> = {
  of: "paper",
  *pages(paper, { settings }) {
    for (const group of groupsWithPages(paper)) {
      if (group.kind === "stories") continue;
      for (const term of group.terms) {
        for (const { address, slice } of paginate(term.articles, term.address, settings.pageSize))
          yield { paper, address, subject: { kind: "term", group, term, slice }, ...ownerOf(term) };
      }
    }
  },
  isVersion: ({ subject }) => isUnnumbered(subject.slice),
  facts: ({ paper, subject: { group, term, slice } }, shared) => ({
    group: groupFacts(group),
    term: shared.ownTerm(term),
    slice: shared.slice(slice),
    // The numbered pages are plain lists.
    picks: slice.number === undefined ? picksFacts(paper, term, shared) : undefined,
  }),
  made: { as: "page", view: termView },
  sitemap: ({ address, subject }) => listedInList(address, subject.slice),
  newest: ({ subject }) => subject.slice.articles[0],
  claim: termClaim,
};

function picksFacts(paper: Paper, term: Term, shared: SharedFacts): TermPicksFacts {
  const { wider, narrower, company, coverage } = termPicks(paper, term);
  const counted = ({ term, shared }: Companion): CountedTermFacts => countedFacts(term, shared);
  return {
    wider: wider.map((place) => shared.term(place)),
    narrower: {
      arePlaces: narrower.some(({ entry }) => entry?.within !== undefined),
      terms: narrower.map(linkFacts),
    },
    company: {
      taxonomies: company.taxonomies.map(({ group, companions }) => ({
        group: groupFacts(group),
        terms: companions.map(counted),
      })),
      stories: company.stories.map(counted),
    },
    coverage: coverage && { ...coverage, counts: [...coverage.counts] },
  };
}
