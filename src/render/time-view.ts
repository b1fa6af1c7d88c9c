import type { Moment } from "../model/moment.ts";
import type { TimeView } from "./views.ts";
import type { Words } from "./words.ts";

/** A moment as readers see it: a date alone is shown as a date alone. */
export function timeView({ day, time, iso }: Moment, words: Words): TimeView {
  return { datetime: iso, text: time === undefined ? words.day(day) : words.dayAndTime(day, time) };
}
