import type { Period } from "../edition/edition.ts";
import type { PeriodSubject } from "./page.ts";

/**
 * Years or months, newest first, each with the ones beside it that have articles too, and with its months or days.
 * `length` is that of their keys: 4 of `2025`, 7 of `2025-12`.
 */
export function* periodPages(
  periods: readonly Period[],
  narrower: readonly Period[],
  length: number,
): Iterable<{ readonly address: string; readonly subject: PeriodSubject }> {
  const within = byParent(narrower, length);
  for (const [index, period] of periods.entries()) {
    const before = periods[index + 1];
    const after = periods[index - 1];
    yield {
      address: period.address,
      subject: {
        period,
        narrower: within.get(period.key) ?? [],
        ...(before === undefined ? {} : { before }),
        ...(after === undefined ? {} : { after }),
      },
    };
  }
}

function byParent(periods: readonly Period[], length: number): Map<string, Period[]> {
  const parents = new Map<string, Period[]>();
  for (const period of periods) {
    const key = period.key.slice(0, length);
    const siblings = parents.get(key);
    if (siblings === undefined) parents.set(key, [period]);
    else siblings.push(period);
  }
  return parents;
}
