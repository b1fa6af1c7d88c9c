import { dayOf, type Moment, timeOf } from "../model/moment.ts";
import type { TimeView } from "./views.ts";
import type { Words } from "./words.ts";

/** A moment as readers see it: a date alone is shown as a date alone. */
export function timeView(moment: Moment, words: Words): TimeView {
  const day = dayOf(moment);
  const time = timeOf(moment);
  return { datetime: moment.iso, text: time === undefined ? words.day(day) : words.dayAndTime(day, time) };
}
