import { paginate } from "../pages/paging.ts";
import { type DayFacts, dayView } from "../render/views/lists.ts";
import { isUnnumbered, type Kind, usualClaim } from "./kind.ts";
import { listedInList } from "./sitemap-entry.ts";

/**
 * `/2025/12/01/`: all articles of a day. Years and months show their months and days; only a day lists all of its articles
 * in numbered pages, since page 12 of a year would stand where December does.
 */
export const dayKind: Kind<"day", DayFacts> = {
  of: "paper",
  *pages(paper, { settings }) {
    for (const period of paper.archive.days)
      for (const { address, slice } of paginate(period.articles, period.address, settings.pageSize))
        yield { paper, address, subject: { kind: "day", period, slice } };
  },
  isVersion: ({ subject }) => isUnnumbered(subject.slice),
  facts: ({ subject: { period, slice } }, shared) => ({
    period: { key: period.key, address: period.address },
    slice: shared.slice(slice, "day"),
  }),
  made: { as: "page", view: dayView },
  sitemap: ({ address, subject }) => listedInList(address, subject.slice),
  newest: ({ subject }) => subject.slice.articles[0],
  claim: usualClaim,
};
