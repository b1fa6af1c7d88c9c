import type { DatedArticle } from "../model/dated-row.ts";

const day = 86_400_000;
/** Whole days that a year lasts at most, on average over any number of them: so none is counted too early. */
const year = 365.25;
/** In its first year the page of an article is told every month what came after it, and later every three months. */
const [month, quarter, firstYear] = [30, 90, 360];

/**
 * How many years an article is old at a moment, in whole years, at the latest two days after each anniversary. They count from the
 * update that its editor dated; a live article is as old as its day.
 */
export function yearsOld(
  { type, date, updated }: Pick<DatedArticle, "type" | "date" | "updated">,
  now: number,
): number {
  const since = type !== "live" && updated !== undefined && updated.epoch <= now ? updated : date;
  return Math.max(0, Math.floor(daysBetween(since.epoch, now) / year));
}

/**
 * Up to which moment the page of an article tells what came after it; undefined in its first month. It goes on in steps that are
 * the article’s own, so that a new article makes no old page stale, and the old pages that change do so on different days.
 */
export function toldUntil({ date }: Pick<DatedArticle, "date">, now: number): number | undefined {
  const days = daysBetween(date.epoch, now);
  const step = days < firstYear ? month : quarter;
  return days < month ? undefined : date.epoch + Math.floor(days / step) * step * day;
}

/**
 * Whole days up to the beginning of a day (UTC): whatever grows old does so in the first build of a day, and the builds after it find
 * nothing to do.
 */
function daysBetween(from: number, now: number): number {
  return Math.floor((Math.floor(now / day) * day - from) / day);
}
