import type { Random } from "./random.ts";
import { createRandom } from "./random.ts";

/** One day of the paper. */
export interface NewsDay {
  /** `YYYY-MM-DD`. */
  day: string;
  /** When its articles came out, `HH:MM:SS` in the newsroom's zone, earliest first. */
  times: readonly string[];
}

const DAY_MS = 86_400_000;
/** The last day of every corpus: a fixed one, so that a corpus is the same whenever it is made. */
const LAST_DAY = Date.UTC(2025, 10, 30);
/** Share of articles by day of the week, Sunday first. */
const WEEK = [0.45, 1, 1.1, 1.1, 1.15, 1.05, 0.5];
/** Share of articles by hour. Nothing between midnight and five: clocks change then, and the desk sleeps. */
const HOURS = [0, 0, 0, 0, 0, 2, 6, 8, 8, 9, 10, 10, 8, 7, 8, 9, 10, 9, 7, 5, 4, 3, 3, 2];

/** Years a corpus covers: larger papers have longer memories (1,000: 3; 10,000: 6; 100,000: 12; 1,000,000: 20). */
export function yearsFor(articles: number): number {
  return Math.min(20, Math.max(2, Math.round(3 * (articles / 1000) ** 0.3)));
}

/** Lays exactly `articles` articles over the years, day by day from the oldest, each day with at least nothing. */
export function* newsDays(articles: number, seed: number): Generator<NewsDay> {
  const days = yearsFor(articles) * 365;
  const first = LAST_DAY - (days - 1) * DAY_MS;
  const total = sum(days, (index) => weight(first + index * DAY_MS, seed));
  let passed = 0;
  let given = 0;
  for (let index = 0; index < days; index++) {
    const time = first + index * DAY_MS;
    passed += weight(time, seed);
    const due = index === days - 1 ? articles : Math.floor((passed / total) * articles);
    const random = createRandom(seed, Math.round(time / DAY_MS) * 2 + 1);
    yield { day: new Date(time).toISOString().slice(0, 10), times: timesOfDay(due - given, random) };
    given = due;
  }
}

/** How busy a day is: its weekday, and some chance. */
function weight(time: number, seed: number): number {
  const weekday = WEEK[new Date(time).getUTCDay()] ?? 1;
  return weekday * (0.6 + 0.8 * createRandom(seed, Math.round(time / DAY_MS) * 2).next());
}

function timesOfDay(count: number, random: Random): string[] {
  const total = sum(24, (hour) => HOURS[hour] ?? 0);
  return Array.from({ length: count }, () => {
    let target = random.next() * total;
    const hour = HOURS.findIndex((share) => {
      target -= share;
      return target < 0;
    });
    return `${twoDigits(hour)}:${twoDigits(random.int(0, 59))}:00`;
  }).sort();
}

function sum(count: number, value: (index: number) => number): number {
  let total = 0;
  for (let index = 0; index < count; index++) total += value(index);
  return total;
}

const twoDigits = (value: number): string => String(value).padStart(2, "0");
