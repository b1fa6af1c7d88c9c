import type { DatedArticle, DatedRow } from "../model/dated-row.ts";

export interface Visibility {
  /** Milliseconds since 1970 UTC. */
  readonly now: number;
  /** True in the preview: drafts and embargoed articles are let in, marked. */
  readonly drafts: boolean;
}

/**
 * Whether readers may see an article at a moment. This is the one gate: an article that is turned away here is in no
 * edition, hence on no page, in no feed and in no count. An article dated in the future waits for its date as if embargoed.
 */
export function visibilityOf(
  article: DatedArticle,
  { now, drafts }: Visibility,
): "public" | "draft" | "embargo" | "out" {
  if (article.expires !== undefined && article.expires.epoch <= now) return "out";
  if (article.draft) return drafts ? "draft" : "out";
  if (article.date.epoch > now || (article.embargo !== undefined && article.embargo.epoch > now)) {
    return drafts ? "embargo" : "out";
  }
  return "public";
}

/**
 * The next moment after `now` at which the set of public articles changes by itself (an embargo ends, an article
 * expires), so that CI can build again then; undefined when there is none.
 */
export function nextChange(rows: Iterable<DatedRow>, now: number): number | undefined {
  let next: number | undefined;
  for (const row of rows) {
    if (row.kind !== "article" || row.draft) continue;
    const { date, embargo, expires } = row;
    const opens = Math.max(date.epoch, embargo?.epoch ?? date.epoch);
    for (const at of [opens, expires?.epoch]) {
      if (at !== undefined && at > now && (next === undefined || at < next)) next = at;
    }
  }
  return next;
}
