import { groupsWithPages, ownerOf } from "../pages/groups-with-pages.ts";
import { paginate } from "../pages/paging.ts";
import { storySubject } from "../pages/story-subject.ts";
import { type StoryFacts, storyView } from "../render/views/story.ts";
import { isUnnumbered, type Kind } from "./kind.ts";
import { countedFacts, groupFacts } from "./plain-facts.ts";
import { listedInList } from "./sitemap-entry.ts";
import { termClaim } from "./term-claim.ts";

/** The timeline of a running story: `/stories/the-paris-talks/`. */
export const storyKind: Kind<"story", StoryFacts> = {
  of: "paper",
  *pages(paper, { settings }) {
    for (const group of groupsWithPages(paper)) {
      if (group.kind !== "stories") continue;
      for (const term of group.terms) {
        for (const { address, slice } of paginate(term.articles, term.address, settings.pageSize))
          yield {
            paper,
            address,
            subject: { kind: "story", ...storySubject(term, slice, paper.groups) },
            ...ownerOf(term),
          };
      }
    }
  },
  isVersion: ({ subject }) => isUnnumbered(subject.slice),
  facts: ({ subject: { term, slice, events, names } }, shared) => ({
    term: shared.ownTerm(term),
    slice: shared.slice(slice, "none"),
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
