import type { Paper, Term } from "./edition.ts";
import { at, tagIndexOf } from "./tag-index.ts";

/** How many articles of a term appeared when: by month, or by year where they are spread over more than three years. */
export interface Coverage {
  readonly unit: "month" | "year";
  /** The first and the last period with an article, as numbers that count up by one; `periodKey` tells which they are. */
  readonly first: number;
  readonly last: number;
  /** Articles by period; periods without any are not in it. */
  readonly counts: ReadonlyMap<number, number>;
}

/** Beyond this many months the bars of a chart would be too thin to be told apart. */
const longestByMonth = 36;

/** Counts the articles of a term by the month or year in which they appeared, in the newsroom’s zone. Linear. */
export function coverageOf(paper: Paper, term: Term): Coverage | undefined {
  const { numberOf, articles, articleStart, months } = tagIndexOf(paper);
  const number = numberOf.get(term);
  if (number === undefined) return undefined;
  const counts = new Map<number, number>();
  const count = (month: number, more: number): void => {
    if (more > 0) counts.set(month, (counts.get(month) ?? 0) + more);
  };
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  // Articles of one month mostly stand together, and are counted as one.
  let [current, run] = [0, 0];
  const end = at(articleStart, number + 1);
  for (let place = at(articleStart, number); place < end; place += 1) {
    const month = at(months, at(articles, place));
    if (month !== current) {
      count(current, run);
      [current, run] = [month, 0];
      if (month < first) first = month;
      if (month > last) last = month;
    }
    run += 1;
  }
  count(current, run);
  if (last - first < longestByMonth) return { unit: "month", first, last, counts };
  const years = new Map<number, number>();
  for (const [month, articles] of counts) {
    const year = Math.floor(month / 12);
    years.set(year, (years.get(year) ?? 0) + articles);
  }
  return { unit: "year", first: Math.floor(first / 12), last: Math.floor(last / 12), counts: years };
}

/** `2025` or `2025-12`: the period as `Period.key` of the archive has it. */
export function periodKey(unit: Coverage["unit"], period: number): string {
  if (unit === "year") return padded(period, 4);
  return `${padded(Math.floor(period / 12), 4)}-${padded((period % 12) + 1, 2)}`;
}

function padded(value: number, length: number): string {
  return String(value).padStart(length, "0");
}
