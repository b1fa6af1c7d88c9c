import { type ArchiveFacts, archiveView } from "../render/views/archive.ts";
import { isVersion, type Kind, noneNewest, usualClaim } from "./kind.ts";
import { placedFacts } from "./period-facts.ts";
import { listed } from "./sitemap-entry.ts";

/** `/archive/`: every year and month with articles. It comes with the first article. */
export const archiveKind: Kind<"archive", ArchiveFacts> = {
  of: "paper",
  *pages(paper) {
    const { years, months } = paper.archive;
    if (years.length > 0)
      yield { paper, address: `${paper.address}archive/`, subject: { kind: "archive", years, months } };
  },
  isVersion,
  facts: ({ subject: { years, months } }) => ({
    years: years.map((year) => ({ ...placedFacts(year), count: year.articles.length })),
    months: months.map(placedFacts),
  }),
  made: { as: "page", view: archiveView },
  sitemap: listed,
  newest: noneNewest,
  claim: usualClaim,
};
