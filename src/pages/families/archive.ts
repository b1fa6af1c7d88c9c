import type { Edition, Period } from "../../edition/edition.ts";
import type { Page } from "../page.ts";
import { paginate } from "../paging.ts";

/**
 * `/2025/`, `/2025/12/` and `/2025/12/01/`. Years and months show their months and days; only a day lists all of its
 * articles in numbered pages, since page 12 of a year would stand where December does.
 */
export function* archivePages({ archive, settings }: Edition): Iterable<Page> {
  const months = byParent(archive.months, 4);
  const days = byParent(archive.days, 7);
  yield* periodPages("year", archive.years, months);
  yield* periodPages("month", archive.months, days);
  for (const period of archive.days) {
    for (const { address, slice } of paginate(period.articles, period.address, settings.pageSize)) {
      yield { address, subject: { kind: "day", period, slice } };
    }
  }
}

/** Years or months, newest first, each with the ones beside it that have articles too. */
function* periodPages(
  kind: "year" | "month",
  periods: readonly Period[],
  narrower: ReadonlyMap<string, readonly Period[]>,
): Iterable<Page> {
  for (const [index, period] of periods.entries()) {
    const before = periods[index + 1];
    const after = periods[index - 1];
    yield {
      address: period.address,
      subject: {
        kind,
        period,
        narrower: narrower.get(period.key) ?? [],
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
