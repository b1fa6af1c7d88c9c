import type { PeriodAddress } from "../../pages/page.ts";
import type { CountedPeriodFacts } from "../facts.ts";
import { hrefOf } from "../links.ts";
import type { ArchiveView } from "../overview-views.ts";
import type { RenderContext } from "../render-context.ts";
import { breadcrumbs } from "../structured-data/breadcrumbs.ts";
import { headView } from "./head.ts";
import { siteView } from "./site.ts";

/** Every year and month of a paper with articles, newest first. */
export interface ArchiveFacts {
  readonly years: readonly CountedPeriodFacts[];
  readonly months: readonly PeriodAddress[];
}

/** `/archive/` of a paper. */
export function archiveView(
  { years, months }: ArchiveFacts,
  address: string,
  context: RenderContext,
): ArchiveView {
  const { frame, words } = context;
  const { settings } = frame;
  const { heading } = words.archive;
  // Within a year, the months stand as in a calendar.
  const inOrder = months.toReversed();
  return {
    kind: "archive",
    site: siteView(context, address),
    head: headView(context, {
      title: heading,
      description: words.descriptions.archive(settings.title),
      address,
      structuredData: [breadcrumbs([{ name: heading, address }], frame)],
    }),
    heading,
    years: years.map(({ key, address, count }) => ({
      text: key,
      href: hrefOf(address, settings),
      count,
      countText: words.articleCount(count),
      months: inOrder
        .filter((month) => month.key.startsWith(`${key}-`))
        .map((month) => ({ text: words.monthOnly(month.key), href: hrefOf(month.address, settings) })),
    })),
  };
}
