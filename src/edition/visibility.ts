import type { DatedArticle, DatedRow } from "../model/dated-row.ts";
import { momentsAhead } from "./as-of.ts";
import { isFreshNews, newsWindow } from "./news-window.ts";
import { Today } from "./today.ts";

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
 * The next moment after `now` at which the site changes by itself, so that CI can build again then: an embargo ends, an
 * article expires, a date ahead comes, a pin or a banner ends, an article becomes too old for the news sitemap, or what is of today
 * becomes of yesterday; undefined when there is none.
 *
 * @param timeZone the newsroom’s, an IANA name
 */
export function nextChange(rows: Iterable<DatedRow>, now: number, timeZone: string): number | undefined {
  const today = new Today(now, timeZone);
  let next: number | undefined;
  for (const row of rows) {
    for (const at of changesOf(row, now, today)) {
      if (at !== undefined && at > now && (next === undefined || at < next)) next = at;
    }
  }
  return next;
}

/** Moments at which what readers see of a row changes, those that are past among them; milliseconds since 1970 UTC. */
function changesOf(row: DatedRow, now: number, today: Today): readonly (number | undefined)[] {
  if (row.kind === "front") return [row.banner?.until?.epoch];
  if (row.kind !== "article" || row.draft) return [];
  const { date, embargo, expires } = row;
  const opens = Math.max(date.epoch, embargo?.epoch ?? date.epoch);
  const moments = [opens, expires?.epoch, ...momentsAhead(row, now).map(({ epoch }) => epoch)];
  if (isFreshNews(row, now) && date.epoch + newsWindow > opens) moments.push(date.epoch + newsWindow);
  // Lists tell the time of what is of today, and nothing else.
  if (opens <= now && today.nearTo(date.epoch) === "day") moments.push(today.end);
  return moments;
}
