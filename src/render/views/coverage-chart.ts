import { type Coverage, periodKey } from "../../edition/coverage.ts";
import type { CoverageChartView } from "../entity-views.ts";
import type { RenderContext } from "../render-context.ts";
import type { Words } from "../words.ts";

const height = 100;
/** Width of a bar and of the gap behind it. */
const bar = 8;
const gap = 4;
/** Fewer bars than this would look like a wall; the line then begins earlier. */
const leastPeriods = 12;

/** How many articles appeared when, as `Coverage` has it. */
export interface CoverageFacts extends Omit<Coverage, "counts"> {
  readonly counts: readonly (readonly [period: number, count: number])[];
}

/** A chart of articles by month or year; undefined where there is but one article, and so nothing to compare. */
export function coverageChart(
  coverage: CoverageFacts | undefined,
  { words }: RenderContext,
): CoverageChartView | undefined {
  if (coverage === undefined) return undefined;
  const { unit, last, counts } = coverage;
  const total = counts.reduce((all, [, count]) => all + count, 0);
  if (total < 2) return undefined;
  const first = Math.max(0, Math.min(coverage.first, last - leastPeriods + 1));
  const periods = [...counts].sort(([a], [b]) => b - a);
  const most = Math.max(...counts.map(([, count]) => count));
  const peaks = periods.filter(([, count]) => count === most);
  const name = (period: number): string => periodName(unit, period, words);
  const key = (period: number): string => periodKey(unit, period);
  const text = coverageText(words.coverage, unit, total, key(coverage.first), key(last), {
    // Where several are equal, none of them is the peak.
    period: peaks.length === 1 && peaks[0] !== undefined ? key(peaks[0][0]) : undefined,
    count: most,
  });
  return {
    text,
    label: words.term.coverageChart(text),
    width: (last - first + 1) * (bar + gap) - gap,
    height,
    bars: periods
      .map(([period, count]) => {
        const tall = Math.max(2, Math.round((count / most) * height));
        return `M${(period - first) * (bar + gap)} ${height}v-${tall}h${bar}v${tall}z`;
      })
      .join(""),
    from: name(first),
    to: name(last),
    most: words.articleCount(most),
    unit: unit === "year" ? words.term.year : words.term.month,
    rows: periods.map(([period, count]) => ({ period: name(period), count: String(count) })),
  };
}

/** How many articles appeared from when to when and, if there was one peak, when it was and how high. */
export function coverageText(
  words: Words["coverage"],
  unit: Coverage["unit"],
  total: number,
  first: string,
  last: string,
  peak: { readonly period: string | undefined; readonly count: number },
): string {
  const [single, several, most] =
    unit === "year"
      ? ([words.inYear, words.years, words.peakYear] as const)
      : ([words.inMonth, words.months, words.peakMonth] as const);
  if (first === last) return single(total, first);
  const span = several(total, first, last);
  return peak.period === undefined ? span : `${span} ${most(peak.period, peak.count)}`;
}

function periodName(unit: Coverage["unit"], period: number, words: Words): string {
  const key = periodKey(unit, period);
  return unit === "year" ? key : words.month(key);
}
