import type { Wording } from "../../model/word-table.ts";
import { fill } from "./fill.ts";

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
  const dayBy = (date: string, first: string, others: string): string => {
    const number = Number(date.slice(8, 10));
    return fill(number === 1 ? first : others, {
      day: String(number),
      month: name(inDates, date),
      year: yearOf(date),
    });
  };
  const day = (date: string): string => dayBy(date, wording["dates.firstDay"], wording["dates.day"]);
  const timeOfDay = (time: string): string => {
    const [hour = "", minute = ""] = time.split(":");
    return fill(wording["dates.time"], { hour, minute });
  };
  return {
    day,
    dayInYear: (date) => dayBy(date, wording["dates.firstDayInYear"], wording["dates.dayInYear"]),
    time: timeOfDay,
    month: (date) => fill(wording["dates.month"], { month: name(months, date), year: yearOf(date) }),
    monthOnly: (date) => capitalised(name(months, date)),
    dayAndTime: (date, time) => fill(wording["dates.dayAndTime"], { day: day(date), time: timeOfDay(time) }),
  };
}

function yearOf(date: string): string {
  return String(Number(date.slice(0, 4)));
}

/** The first letter as a capital, as words that stand alone begin. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
