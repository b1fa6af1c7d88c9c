import { periodPages } from "../pages/period-pages.ts";
import { type PeriodFacts, periodView } from "../render/views/period.ts";
import { isVersion, type Kind, usualClaim } from "./kind.ts";
import { periodFacts } from "./period-facts.ts";
import { listed } from "./sitemap-entry.ts";

/** `/2025/`: the months of a year, and its newest articles. */
export const yearKind: Kind<"year", PeriodFacts> = {
  of: "paper",
  *pages(paper) {
    const { archive } = paper;
    for (const { address, subject } of periodPages(archive.years, archive.months, 4))
      yield { paper, address, subject: { kind: "year", ...subject } };
  },
  isVersion,
  facts: ({ subject }, shared) => periodFacts("year", subject, shared),
  made: { as: "page", view: (facts, _address, site) => periodView(facts, site) },
  sitemap: listed,
  newest: ({ subject }) => subject.period.articles[0],
  claim: usualClaim,
};
