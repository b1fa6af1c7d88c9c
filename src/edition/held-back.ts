import type { DatedRow } from "../model/dated-row.ts";

/** Why readers do not see an article or a page, and until when. */
export interface Held {
  readonly state: "draft" | "waiting" | "expired";
  /** Milliseconds since 1970 UTC: of what waits, when readers may see it; of what expired, until when they did. */
  readonly until?: number;
}

/** How much of a newsroom is kept from readers at a moment. */
export interface HeldBack {
  readonly drafts: number;
  readonly waiting: number;
  /** When the first of those that wait may be seen; milliseconds since 1970 UTC. */
  readonly nextOpens?: number;
  readonly expired: number;
}

/** Whether an article or page is kept from readers at a moment (milliseconds since 1970 UTC), whether they are let in as drafts or not. */
export function heldOf(row: DatedRow, now: number): Held | undefined {
  if (row.kind === "plain") return row.draft === true ? { state: "draft" } : undefined;
  if (row.kind !== "article") return undefined;
  if (row.draft) return { state: "draft" };
  if (row.expires !== undefined && row.expires.epoch <= now)
    return { state: "expired", until: row.expires.epoch };
  const opens = Math.max(row.date.epoch, row.embargo?.epoch ?? row.date.epoch);
  return opens > now ? { state: "waiting", until: opens } : undefined;
}

export function countHeldBack(rows: Iterable<DatedRow>, now: number): HeldBack {
  const count = { draft: 0, waiting: 0, expired: 0 };
  let nextOpens = Number.POSITIVE_INFINITY;
  for (const row of rows) {
    const held = heldOf(row, now);
    if (held === undefined) continue;
    count[held.state] += 1;
    if (held.state === "waiting" && held.until !== undefined) nextOpens = Math.min(nextOpens, held.until);
  }
  const { draft: drafts, waiting, expired } = count;
  return waiting === 0 ? { drafts, waiting, expired } : { drafts, waiting, nextOpens, expired };
}
