import type { PeriodAddress } from "../../pages/page.ts";
import type { CardFacts, CountedPeriodFacts } from "../facts.ts";
import { hrefOf } from "../links.ts";
import type { PeriodView } from "../overview-views.ts";
import type { RenderContext } from "../render-context.ts";
import { breadcrumbs } from "../structured-data/breadcrumbs.ts";
import { calendarView } from "./calendar.ts";
import { cardViews } from "./cards.ts";
import { headView } from "./head.ts";
import { periodCrumbs, periodTrail } from "./period-trail.ts";
import { siteView } from "./site.ts";

/** The archive of a year or a month. */
export interface PeriodFacts {
  readonly kind: "year" | "month";
  readonly period: PeriodAddress;
  /** Its months or days, newest first. */
  readonly narrower: readonly CountedPeriodFacts[];
  readonly cards: readonly CardFacts[];
  readonly before: PeriodAddress | undefined;
  readonly after: PeriodAddress | undefined;
}

/** The page of a year or a month. */
export function periodView(facts: PeriodFacts, context: RenderContext): PeriodView {
  const { kind, period, narrower, cards, before, after } = facts;
  const { address } = period;
  const { frame, words } = context;
  const { settings } = frame;
  const heading = periodName(period, context);
  return {
    kind: "period",
    site: siteView(context, address),
    head: headView(context, {
      title: heading,
      description: words.descriptions[kind](settings.title, period.key),
      address,
      structuredData: [breadcrumbs(periodCrumbs(period, context), frame)],
    }),
    heading,
    trail: periodTrail(period, context),
    calendar: kind === "month" ? calendarView(period.key, narrower, context) : undefined,
    months: kind === "year" ? monthsOf(narrower, context) : [],
    cards: cardViews(cards, context),
    earlier: before && { text: periodName(before, context), href: hrefOf(before.address, settings) },
    later: after && { text: periodName(after, context), href: hrefOf(after.address, settings) },
  };
}

function monthsOf(
  periods: readonly CountedPeriodFacts[],
  { frame, words }: RenderContext,
): PeriodView["months"] {
  const most = periods.reduce((most, { count }) => Math.max(most, count), 1);
  return periods.map(({ key, address, count }) => ({
    text: words.monthOnly(key),
    href: hrefOf(address, frame.settings),
    count,
    countText: words.articleCount(count),
    share: Math.max(1, Math.round((count / most) * 100)),
  }));
}

function periodName({ key }: PeriodAddress, { words }: RenderContext): string {
  return key.length === 4 ? key : words.month(key);
}
