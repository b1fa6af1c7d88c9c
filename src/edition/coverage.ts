import type { PublicArticle } from "./edition.ts";

/** How many articles of a list appeared when: by month, or by year where they are spread over more than three years. */
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

/** Counts articles by the month or year in which they appeared, in the newsroom’s zone. Linear. */
export function coverageOf(articles: readonly PublicArticle[]): Coverage | undefined {
  if (articles.length === 0) return undefined;
  const months = new Map<number, number>();
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const { row } of articles) {
    const month = monthNumber(row.date.iso);
    months.set(month, (months.get(month) ?? 0) + 1);
    if (month < first) first = month;
    if (month > last) last = month;
  }
  if (last - first < longestByMonth) return { unit: "month", first, last, counts: months };
  const years = new Map<number, number>();
  for (const [month, count] of months) {
    const year = Math.floor(month / 12);
    years.set(year, (years.get(year) ?? 0) + count);
  }
  return { unit: "year", first: Math.floor(first / 12), last: Math.floor(last / 12), counts: years };
}

/** `2025` or `2025-12`: the period as `Period.key` of the archive has it. */
export function periodKey(unit: Coverage["unit"], period: number): string {
  if (unit === "year") return padded(period, 4);
  return `${padded(Math.floor(period / 12), 4)}-${padded((period % 12) + 1, 2)}`;
}

/** Months since the year 0 of an ISO 8601 date, read digit by digit: every tag of every article is counted at each build. */
function monthNumber(iso: string): number {
  const digit = (at: number): number => iso.charCodeAt(at) - 48;
  const year = digit(0) * 1000 + digit(1) * 100 + digit(2) * 10 + digit(3);
  return year * 12 + digit(5) * 10 + digit(6) - 1;
}

function padded(value: number, length: number): string {
  return String(value).padStart(length, "0");
}
