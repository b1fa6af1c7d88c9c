import type { Article } from "../model/content.ts";
import { latest, type Moment } from "../model/moment.ts";

/** When an article last changed in a way that matters to readers: when it was updated or put right, else published. */
export function lastChange({
  date,
  updated,
  corrections,
}: Pick<Article, "date" | "updated" | "corrections">): Moment {
  return corrections.reduce((change, correction) => latest(change, correction.date), updated ?? date);
}
