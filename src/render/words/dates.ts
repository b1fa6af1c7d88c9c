import type { Wording } from "../../model/word-table.ts";
import { template } from "./fill.ts";

/** Dates as a language words them; `2025-12-01` and `2025-12` come in, 24 hours for a time. */
export interface Dates {
  day(day: string): string;
  /** Without its year. */
  dayInYear(day: string): string;
  time(time: string): string;
  /** As it stands within a sentence. */
  month(month: string): string;
  /** Without its year, as it stands alone. */
  monthOnly(month: string): string;
  dayAndTime(day: string, time: string): string;
}

export function datesOf(wording: Wording): Dates {
  const months = wording["dates.months"];
  const inDates = wording["dates.monthsInDates"] ?? months;
  const name = (list: readonly string[], date: string): string => list[Number(date.slice(5, 7)) - 1] ?? "";
  const dayBy = (first: string, others: string): ((date: string) => string) => {
    const places = ["day", "month", "year"];
    const [ofFirst, ofOthers] = [template(first, places), template(others, places)];
    return (date) => {
      const number = Number(date.slice(8, 10));
      return (number === 1 ? ofFirst : ofOthers)([String(number), name(inDates, date), yearOf(date)]);
    };
  };
  const day = dayBy(wording["dates.firstDay"], wording["dates.day"]);
  const clock = template(wording["dates.time"], ["hour", "minute"]);
  const timeOfDay = (time: string): string => clock(time.split(":"));
  const month = template(wording["dates.month"], ["month", "year"]);
  const dayAndTime = template(wording["dates.dayAndTime"], ["day", "time"]);
  return {
    day,
    dayInYear: dayBy(wording["dates.firstDayInYear"], wording["dates.dayInYear"]),
    time: timeOfDay,
    month: (date) => month([name(months, date), yearOf(date)]),
    monthOnly: (date) => capitalised(name(months, date)),
    dayAndTime: (date, time) => dayAndTime([day(date), timeOfDay(time)]),
  };
}

function yearOf(date: string): string {
  return String(Number(date.slice(0, 4)));
}

/** The first letter as a capital, as words that stand alone begin. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
