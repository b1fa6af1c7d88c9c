import type { PeriodAddress, PeriodSubject } from "../pages/page.ts";
import type { PeriodFacts } from "../render/views/period.ts";
import type { SharedFacts } from "./shared-facts.ts";

/** What the page of a year or a month is made of. */
export function periodFacts(
  kind: PeriodFacts["kind"],
  { before, after, narrower, period }: PeriodSubject,
  shared: SharedFacts,
): PeriodFacts {
  return {
    kind,
    period: placedFacts(period),
    narrower: narrower.map((one) => ({ ...placedFacts(one), count: one.articles.length })),
    cards: shared.cards(period.articles.slice(0, shared.edition.settings.pageSize), "year"),
    before: before && placedFacts(before),
    after: after && placedFacts(after),
  };
}

/** As much of a year, a month or a day as other pages say. */
export function placedFacts({ key, address }: PeriodAddress): PeriodAddress {
  return { key, address };
}
