import { periodPages } from "../pages/period-pages.ts";
import { type PeriodFacts, periodView } from "../render/views/period.ts";
import { type Kind, usualClaim } from "./kind.ts";
import { periodFacts } from "./period-facts.ts";
import { listed } from "./sitemap-entry.ts";

/** `/2025/12/`: the days of a month, and its newest articles. */
export const monthKind: Kind<"month", PeriodFacts> = {
  *pages({ archive }) {
    for (const { address, subject } of periodPages(archive.months, archive.days, 7))
      yield { address, subject: { kind: "month", ...subject } };
  },
  facts: ({ subject }, shared) => periodFacts("month", subject, shared),
  made: { as: "page", view: (facts, _address, site) => periodView(facts, site) },
  sitemap: listed,
  newest: ({ subject }) => subject.period.articles[0],
  claim: usualClaim,
};
