import type { DatedArticle } from "../model/dated-row.ts";

/** Google takes articles of the last two days for news. Milliseconds. */
export const newsWindow = 48 * 60 * 60 * 1_000;

/**
 * Whether an article belongs to the Google News sitemap of a moment (milliseconds since 1970 UTC): by its first
 * publication, not by an update. What is paid for, and what first appeared elsewhere, is no news of this newsroom.
 */
export function isFreshNews(
  { date, type, canonical }: Pick<DatedArticle, "date" | "type" | "canonical">,
  now: number,
): boolean {
  return date.epoch > now - newsWindow && type !== "sponsored" && canonical === undefined;
}
