import type { Article, LiveUpdate } from "../model/content.ts";
import type { DatedArticle } from "../model/dated-row.ts";
import type { Partly } from "../model/whole.ts";

/** Whether a live article still goes on. */
export type LiveState = "running" | "ended";

/** A live article of which nothing was heard for so long has ended, whoever forgot to say so. Milliseconds. */
const silence = 48 * 60 * 60 * 1_000;

/** Whether a live article still goes on at a moment (milliseconds since 1970 UTC); undefined for any other. */
export function liveState(
  row: Pick<Article, "type" | "date" | "updated" | "ended">,
  now: number,
): LiveState | undefined {
  if (row.type !== "live") return undefined;
  return row.ended === true || isSilent(row, now) ? "ended" : "running";
}

/** The newest update that is told by now, of a row as it may be told (`asOf`). */
export function newestUpdate({
  date,
  updated,
  updates = [],
}: Partly<Pick<Article, "date" | "updated" | "updates">>): LiveUpdate | undefined {
  const until = Math.max(date.epoch, updated?.epoch ?? date.epoch);
  return updates.find((update) => update.date.epoch <= until);
}

/** Whether nothing was heard of it for long. With an update that is still to come, it is waited for. */
export function isSilent({ date, updated }: Pick<DatedArticle, "date" | "updated">, now: number): boolean {
  return now - Math.max(date.epoch, updated?.epoch ?? date.epoch) >= silence;
}
