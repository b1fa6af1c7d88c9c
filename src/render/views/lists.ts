import type { Period } from "../../edition/edition.ts";
import type { SubjectOf } from "../../pages/page.ts";
import { hrefOf, urlOf } from "../links.ts";
import type { RenderContext } from "../render-context.ts";
import { breadcrumbs, type Crumb } from "../structured-data/breadcrumbs.ts";
import type { Link, ListView } from "../views.ts";
import type { Words } from "../words.ts";
import { cardViews } from "./cards.ts";
import { headView } from "./head.ts";
import { canonicalOf, descriptionOf, pagingView, titleOf } from "./paging.ts";
import { siteView } from "./site.ts";

/** `/latest/` and its numbered pages. */
export function latestView(subject: SubjectOf<"latest">, address: string, context: RenderContext): ListView {
  const { edition, words } = context;
  const { slice } = subject;
  return {
    kind: "list",
    site: siteView(context, address),
    head: headView(context, {
      title: titleOf(words.latest, slice, context),
      description: descriptionOf(words.descriptions.latest(edition.settings.title), slice, context),
      address,
      canonical: urlOf(canonicalOf(slice, address), edition.settings),
      structuredData: [breadcrumbs([{ name: words.latest, address: "/latest/" }], edition.settings)],
    }),
    heading: words.latest,
    trail: [],
    cards: cardViews(slice.articles, context),
    paging: pagingView(slice, context),
  };
}

/** The page of one day, paged. */
export function dayView(subject: SubjectOf<"day">, address: string, context: RenderContext): ListView {
  const { period, slice } = subject;
  const { edition, words } = context;
  const heading = words.day(period.key);
  return {
    kind: "list",
    site: siteView(context, address),
    head: headView(context, {
      title: titleOf(heading, slice, context),
      description: descriptionOf(words.descriptions.day(edition.settings.title, period.key), slice, context),
      address,
      canonical: urlOf(canonicalOf(slice, address), edition.settings),
      structuredData: [breadcrumbs(crumbsOf(period, words), edition.settings)],
    }),
    heading,
    trail: trailOf(period, context),
    cards: cardViews(slice.articles, context),
    paging: pagingView(slice, context),
  };
}

/** The year of a month; the year and the month of a day. */
function trailOf(period: Period, { edition, words }: RenderContext): Link[] {
  return crumbsOf(period, words)
    .slice(0, -1)
    .map(({ name, address }) => ({ text: name, href: hrefOf(address, edition.settings) }));
}

/** The way to a day: its year, its month, the day itself. */
function crumbsOf({ key, address }: Period, words: Words): Crumb[] {
  const month = key.slice(0, 7);
  const crumbs = [{ name: key.slice(0, 4), address: `/${key.slice(0, 4)}/` }];
  if (key.length > 4) crumbs.push({ name: words.month(month), address: `/${month.replace("-", "/")}/` });
  if (key.length > 7) crumbs.push({ name: words.day(key), address });
  return crumbs;
}
