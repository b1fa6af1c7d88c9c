import type { Edition } from "../../edition/edition.ts";
import type { Page } from "../page.ts";
import { paginate } from "../paging.ts";
import { storySubject } from "../story-subject.ts";

/** For each group its index, and for each of its terms the pages of its coverage, or of its timeline, and its feed. */
export function* termPages({ groups, settings }: Edition): Iterable<Page> {
  for (const group of groups) {
    // A taxonomy is part of the menu, so its index is there from the first day; stories and authors come with their first.
    if (group.kind !== "taxonomy" && group.terms.length === 0) continue;
    yield { address: group.address, subject: { kind: "taxonomy", group } };
    for (const term of group.terms) {
      const owner = term.entry?.path ?? term.articles.at(-1)?.row.path;
      const owned = owner === undefined ? {} : { owner };
      for (const { address, slice } of paginate(term.articles, term.address, settings.pageSize)) {
        const subject =
          group.kind === "stories"
            ? storySubject(term, slice, groups)
            : ({ kind: "term", group, term, slice } as const);
        yield { address, subject, ...owned };
      }
      yield { address: `${term.address}feed.xml`, subject: { kind: "term-feed", group, term }, ...owned };
    }
  }
}
