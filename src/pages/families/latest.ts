import type { Edition } from "../../edition/edition.ts";
import type { Page } from "../page.ts";
import { paginate } from "../paging.ts";

/** `/latest/`: every article, newest first. */
export function* latestPages({ articles, settings }: Edition): Iterable<Page> {
  for (const { address, slice } of paginate(articles, "/latest/", settings.pageSize)) {
    yield { address, subject: { kind: "latest", slice } };
  }
}
