import { groupsWithPages, ownerOf } from "../pages/groups-with-pages.ts";
import { paginate } from "../pages/paging.ts";
import { storySubject } from "../pages/story-subject.ts";
import { type StoryFacts, storyView } from "../render/views/story.ts";
import type { Kind } from "./kind.ts";
import { countedFacts, groupFacts } from "./plain-facts.ts";
import { listedInList } from "./sitemap-entry.ts";
import { termClaim } from "./term-claim.ts";

/** The timeline of a running story: `/stories/the-paris-talks/`. */
export const storyKind: Kind<"story", StoryFacts> = {
  *pages(edition) {
    for (const group of groupsWithPages(edition)) {
      if (group.kind !== "stories") continue;
      for (const term of group.terms) {
        for (const { address, slice } of paginate(term.articles, term.address, edition.settings.pageSize))
          yield {
            address,
            subject: { kind: "story", ...storySubject(term, slice, edition.groups) },
            ...ownerOf(term),
          };
      }
    }
  },
  facts: ({ subject: { term, slice, events, names } }, shared) => ({
    term: shared.ownTerm(term),
    slice: shared.slice(slice),
    events,
    names: names.map(({ group, terms }) => ({
      group: groupFacts(group),
      terms: terms.map(({ term, count }) => countedFacts(term, count)),
    })),
  }),
  made: { as: "page", view: storyView },
  sitemap: ({ address, subject }) => listedInList(address, subject.slice),
  newest: ({ subject }) => subject.slice.articles[0],
  claim: termClaim,
};
