import { groupsWithPages, ownerOf } from "../pages/groups-with-pages.ts";
import { paginate } from "../pages/paging.ts";
import { storySubject } from "../pages/story-subject.ts";
import { storyView } from "../render/views/story.ts";
import type { Kind } from "./kind.ts";
import { listedInList } from "./sitemap-entry.ts";
import { storyParts } from "./story-parts.ts";
import { termClaim } from "./term-claim.ts";

/** The timeline of a running story: `/stories/the-paris-talks/`. */
export const storyKind: Kind<"story"> = {
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
  facts: ({ subject }, _edition, shared) => [...storyParts(subject), ...shared.slice(subject.slice)],
  made: { as: "page", view: ({ subject, address }, site) => storyView(subject, address, site) },
  sitemap: ({ address, subject }) => listedInList(address, subject.slice),
  newest: ({ subject }) => subject.slice.articles[0],
  claim: termClaim,
};
