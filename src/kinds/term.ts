import { groupsWithPages, ownerOf } from "../pages/groups-with-pages.ts";
import { paginate } from "../pages/paging.ts";
import { partsOfPicks, termPicks } from "../pages/term-picks.ts";
import { termView } from "../render/views/term.ts";
import type { Kind } from "./kind.ts";
import { listedInList } from "./sitemap-entry.ts";
import { termClaim } from "./term-claim.ts";

/** The coverage of a person, place, topic or author: `/people/ana-ilic/`. */
export const termKind: Kind<"term"> = {
  *pages(edition) {
    for (const group of groupsWithPages(edition)) {
      if (group.kind === "stories") continue;
      for (const term of group.terms) {
        for (const { address, slice } of paginate(term.articles, term.address, edition.settings.pageSize))
          yield { address, subject: { kind: "term", group, term, slice }, ...ownerOf(term) };
      }
    }
  },
  facts: ({ subject: { term, slice } }, edition, shared) => [
    ...[term.label, term.entry?.digest],
    // The numbered pages are plain lists.
    ...(slice.number === undefined ? partsOfPicks(termPicks(edition, term)) : []),
    ...shared.slice(slice),
  ],
  made: { as: "page", view: ({ subject, address }, site) => termView(subject, address, site) },
  sitemap: ({ address, subject }) => listedInList(address, subject.slice),
  newest: ({ subject }) => subject.slice.articles[0],
  claim: termClaim,
};
