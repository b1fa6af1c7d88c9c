import type { DatedArticle, DatedRow } from "../model/dated-row.ts";

/** After so long a pin without an end has most often been forgotten. Milliseconds. */
const forgottenAfter = 7 * 86_400_000;

/** Whether an article is pinned for good and is old by now (milliseconds since 1970 UTC). */
export function isPinForgotten({ pin, pinUntil, date }: DatedArticle, now: number): boolean {
  return pin && pinUntil === undefined && now - date.epoch > forgottenAfter;
}

/** Whether a front page has a banner that is gone by now (milliseconds since 1970 UTC). */
export function isBannerOver({ banner }: Extract<DatedRow, { kind: "front" }>, now: number): boolean {
  return banner?.until !== undefined && banner.until.epoch <= now;
}
