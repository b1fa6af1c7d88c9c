import type { PeriodAddress } from "../../pages/page.ts";
import type { SliceFacts } from "../facts.ts";
import { inPaper, urlOf } from "../links.ts";
import type { RenderContext } from "../render-context.ts";
import { breadcrumbs } from "../structured-data/breadcrumbs.ts";
import type { ListView } from "../views.ts";
import { cardViews } from "./cards.ts";
import { headView } from "./head.ts";
import { canonicalOf, descriptionOf, pagingView, titleOf } from "./paging.ts";
import { periodCrumbs, periodTrail } from "./period-trail.ts";
import { siteView } from "./site.ts";

/** `/latest/` of a paper and its numbered pages. */
export function latestView(slice: SliceFacts, address: string, context: RenderContext): ListView {
  const { frame, words } = context;
  return {
    kind: "list",
    site: siteView(context, address),
    head: headView(context, {
      title: titleOf(words.latest, slice, context),
      description: descriptionOf(words.descriptions.latest(frame.settings.title), slice, context),
      address,
      canonical: urlOf(canonicalOf(slice, address), frame.settings),
      structuredData: [breadcrumbs([{ name: words.latest, address: inPaper("latest/", frame) }], frame)],
    }),
    heading: words.latest,
    trail: [],
    cards: cardViews(slice.articles, context),
    paging: pagingView(slice, context),
  };
}

/** A page of a day. */
export interface DayFacts {
  readonly period: PeriodAddress;
  readonly slice: SliceFacts;
}

/** The page of one day, paged. */
export function dayView({ period, slice }: DayFacts, address: string, context: RenderContext): ListView {
  const { frame, words } = context;
  const heading = words.day(period.key);
  return {
    kind: "list",
    site: siteView(context, address),
    head: headView(context, {
      title: titleOf(heading, slice, context),
      description: descriptionOf(words.descriptions.day(frame.settings.title, period.key), slice, context),
      address,
      canonical: urlOf(canonicalOf(slice, address), frame.settings),
      structuredData: [breadcrumbs(periodCrumbs(period, context), frame)],
    }),
    heading,
    trail: periodTrail(period, context),
    cards: cardViews(slice.articles, context),
    paging: pagingView(slice, context),
  };
}
