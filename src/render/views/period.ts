import type { Period } from "../../edition/edition.ts";
import type { PeriodAddress, SubjectOf } from "../../pages/page.ts";
import { hrefOf } from "../links.ts";
import type { PeriodView } from "../overview-views.ts";
import type { RenderContext } from "../render-context.ts";
import { breadcrumbs } from "../structured-data/breadcrumbs.ts";
import { calendarView } from "./calendar.ts";
import { cardViews } from "./cards.ts";
import { headView } from "./head.ts";
import { siteView } from "./site.ts";

/** The page of a year or a month. */
export function periodView(
  subject: SubjectOf<"year" | "month">,
  address: string,
  context: RenderContext,
): PeriodView {
  const { kind, period, narrower, before, after } = subject;
  const { edition, words } = context;
  const { settings } = edition;
  const heading = periodName(period, context);
  const year = { name: period.key.slice(0, 4), address: `/${period.key.slice(0, 4)}/` };
  const crumbs = kind === "month" ? [year, { name: heading, address: period.address }] : [year];
  return {
    kind: "period",
    site: siteView(context, address),
    head: headView(context, {
      title: heading,
      description: words.descriptions[kind](settings.title, period.key),
      address,
      structuredData: [breadcrumbs(crumbs, settings)],
    }),
    heading,
    trail: kind === "month" ? [{ text: year.name, href: hrefOf(year.address, settings) }] : [],
    calendar: kind === "month" ? calendarView(period.key, narrower, context) : undefined,
    months: kind === "year" ? monthsOf(narrower, context) : [],
    cards: cardViews(period.articles.slice(0, settings.pageSize), context),
    earlier: before && { text: periodName(before, context), href: hrefOf(before.address, settings) },
    later: after && { text: periodName(after, context), href: hrefOf(after.address, settings) },
  };
}

function monthsOf(periods: readonly Period[], { edition, words }: RenderContext): PeriodView["months"] {
  const most = periods.reduce((count, { articles }) => Math.max(count, articles.length), 1);
  return periods.map(({ key, address, articles }) => ({
    text: words.calendar.monthOnly(key),
    href: hrefOf(address, edition.settings),
    count: articles.length,
    countText: words.articleCount(articles.length),
    share: Math.max(1, Math.round((articles.length / most) * 100)),
  }));
}

function periodName({ key }: PeriodAddress, { words }: RenderContext): string {
  return key.length === 4 ? key : words.month(key);
}
