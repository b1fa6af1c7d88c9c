import type { Complaint } from "../model/complaint.ts";
import type { Article } from "../model/content.ts";
import type { DatedArticle, Instant } from "../model/dated-row.ts";

const day = 86_400_000;
/** How far ahead, in milliseconds, a date is most often a slip: a year; of `expires`, which may be the end of a licence, twenty. */
const farAhead = { date: 366 * day, embargo: 366 * day, expires: 20 * 366 * day } as const;
type Field = keyof typeof farAhead;
const fields: readonly Field[] = ["date", "embargo", "expires"];

/** How many dates of an article are further ahead of a moment (milliseconds since 1970 UTC) than makes sense. */
export function farDates(row: DatedArticle, now: number): number {
  let count = 0;
  for (const field of fields) if (isFar(row[field], field, now)) count += 1;
  return count;
}

function isFar(moment: Instant | undefined, field: Field, now: number): boolean {
  return moment !== undefined && moment.epoch > now + farAhead[field];
}

/** What an editor should know of such dates: `2062` for `2026` holds an article back for good, without a word. */
export function* tooFarAhead(rows: Iterable<Article>, now: number): Iterable<Complaint> {
  for (const row of rows) {
    if (row.draft || farDates(row, now) === 0) continue;
    for (const field of fields) {
      const moment = row[field];
      if (moment === undefined || !isFar(moment, field, now)) continue;
      yield {
        code: "date-far",
        at: { file: row.path, field: [field] },
        message: `\`${field}\` is ${moment.iso}, ${field === "expires" ? "more than twenty years" : "more than a year"} ahead.`,
        hint:
          field === "expires"
            ? "Check the year. The article stays until then."
            : "Check the year. Nobody sees the article before that day; if that is meant, leave it as it is.",
      };
    }
  }
}
