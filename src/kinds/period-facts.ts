import type { Edition } from "../edition/edition.ts";
import type { PeriodSubject } from "../pages/page.ts";
import type { Parts, SharedFacts } from "./shared-facts.ts";

/** What the page of a year or a month is made of. */
export function periodFacts(
  { before, after, narrower, period }: PeriodSubject,
  { settings }: Edition,
  shared: SharedFacts,
): Parts {
  return [
    ...[before?.key, after?.key],
    ...narrower.flatMap(({ key, articles }) => [key, articles.length]),
    ...shared.cards(period.articles.slice(0, settings.pageSize)),
  ];
}
