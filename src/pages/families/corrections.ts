import { publishedCorrections } from "../../edition/corrections.ts";
import type { Edition } from "../../edition/edition.ts";
import type { Page } from "../page.ts";
import { placesOf } from "../paging.ts";

/** `/corrections/`: every correction and clarification, newest first, and their feed. Both are there from the first day. */
export function* correctionPages({ articles, settings }: Edition): Iterable<Page> {
  const all = publishedCorrections(articles);
  for (const { address, place, from, to } of placesOf(all.length, "/corrections/", settings.pageSize)) {
    yield { address, subject: { kind: "corrections", place, corrections: all.slice(from, to) } };
  }
  yield {
    address: "/corrections/feed.xml",
    subject: { kind: "corrections-feed", corrections: all.slice(0, settings.feeds.items) },
  };
}
