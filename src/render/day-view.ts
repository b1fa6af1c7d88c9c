import { dayOf, type Moment } from "../model/moment.ts";
import type { TimeView } from "./views.ts";
import type { Words } from "./words.ts";

/** Forty years of days; when they are full, they are worded anew. */
const kept = 15_000;
const known = new WeakMap<Words, Map<string, TimeView>>();

/** The day of a moment as readers see it. Every article names a few older ones with their days, so each is worded once. */
export function dayView(moment: Moment, words: Words): TimeView {
  const day = dayOf(moment);
  let days = known.get(words);
  if (days === undefined || days.size >= kept) {
    days = new Map();
    known.set(words, days);
  }
  let view = days.get(day);
  if (view === undefined) {
    view = { datetime: day, text: words.day(day) };
    days.set(day, view);
  }
  return view;
}
