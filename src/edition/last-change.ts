import type { Article } from "../model/content.ts";
import { latest, type Moment } from "../model/moment.ts";
import type { Partly } from "../model/whole.ts";

/**
 * When an article last changed in a way that matters to readers: its publication, the update that its editor dated, or
 * its newest correction, whichever is latest. A slip of spelling put right in silence is none.
 */
export function lastChange({
  date,
  updated,
  corrections,
}: Partly<Pick<Article, "date" | "updated" | "corrections">>): Moment {
  let change = updated === undefined ? date : latest(date, updated);
  for (const correction of corrections) change = latest(change, correction.date);
  return change;
}
