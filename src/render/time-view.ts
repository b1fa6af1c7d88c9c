import type { NearTo } from "../edition/today.ts";
import { dayOf, type Moment, timeOf } from "../model/moment.ts";
import type { TimeView } from "./views.ts";
import type { Words } from "./words.ts";

/** A moment as readers see it: a date alone is shown as a date alone. */
export function timeView(moment: Moment, words: Words): TimeView {
  const day = dayOf(moment);
  const time = timeOf(moment);
  return { datetime: moment.iso, text: time === undefined ? words.day(day) : words.dayAndTime(day, time) };
}

/** A moment in a list: of this day the time, of this year the day, of any other the date. */
export function shortTimeView(moment: Moment, near: NearTo, words: Words): TimeView {
  const [day, time] = [dayOf(moment), timeOf(moment)];
  const text =
    near === "none"
      ? words.day(day)
      : near === "year" || time === undefined
        ? words.dayInYear(day)
        : words.time(time);
  return { datetime: moment.iso, text };
}
