import type { Complaint } from "../model/complaint.ts";
import type { Article } from "../model/content.ts";
import type { DatedArticle, Instant } from "../model/dated-row.ts";
import type { Moment } from "../model/moment.ts";

/**
 * An article as it may be told at a moment (milliseconds since 1970 UTC): an `updated` date and corrections that are
 * still to come are left out until they come, and a pin that has ended holds no more. Nearly every row is given back as it is.
 */
export function asOf(row: Article, now: number): Article {
  const isPinOver = row.pin && row.pinUntil !== undefined && row.pinUntil.epoch <= now;
  if (!isPinOver && momentsAhead(row, now).length === 0) return row;
  const { updated: _updated, ...rest } = row;
  const updated = updatedBy(row, now);
  return {
    ...rest,
    pin: row.pin && !isPinOver,
    ...(updated === undefined ? {} : { updated }),
    corrections: row.corrections.filter(({ date }) => date.epoch <= now),
  };
}

/** When an article was last updated, up to a moment. One live update timed ahead does not take away those before it. */
function updatedBy({ date, updated, updates = [] }: Article, now: number): Moment | undefined {
  if (updated === undefined || updated.epoch <= now) return updated;
  return updates.find((update) => update.date.epoch <= now && update.date.epoch > date.epoch)?.date;
}

/** The dates of an article, other than its own, that are still to come. */
export function momentsAhead(
  { updated, pinUntil, corrections }: DatedArticle,
  now: number,
): readonly Instant[] {
  if (corrections.length === 0 && pinUntil === undefined && (updated === undefined || updated.epoch <= now))
    return none;
  return [updated, pinUntil, ...corrections.map(({ date }) => date)].filter(
    (moment) => moment !== undefined && moment.epoch > now,
  ) as Instant[];
}

const none: readonly Instant[] = [];

/** What an editor should know of dates that are still to come: most often the year is a slip. */
export function datesAhead({ path, updated, updates = [], corrections }: Article, now: number): Complaint[] {
  const complaint = (field: Complaint["at"]["field"], { iso }: Moment, what: string): Complaint => ({
    code: "date-ahead",
    at: { file: path, field },
    message: `${what} is dated ${iso}, which is still to come.`,
    hint: "Readers do not see it before. Check the date.",
  });
  return [
    ...updates
      .filter(({ date }) => date.epoch > now)
      .map(({ date, headline }) => updateAhead(path, date, headline)),
    ...(updated !== undefined && updated.epoch > now && updated.epoch !== updates[0]?.date.epoch
      ? [complaint(["updated"], updated, "The update")]
      : []),
    ...corrections.flatMap(({ date }, index) =>
      date.epoch > now ? [complaint(["corrections", index, "date"], date, "This correction")] : [],
    ),
  ];
}

/** What is said in a live article is in its text already, and is shown: it is the time that is wrong. */
function updateAhead(file: string, { iso }: Moment, headline: string): Complaint {
  const which = headline === "" ? "An update" : `The update “${headline}”`;
  return {
    code: "date-ahead",
    at: { file, field: ["type"] },
    message: `${which} of this live article is dated ${iso}, which is still to come.`,
    hint: "Readers see it at once. Check its time; of another day, write the date before the time.",
  };
}
