import type { Period } from "../../edition/edition.ts";
import type { Subject } from "../../pages/page.ts";
import { hrefOf, urlOf } from "../links.ts";
import type { RenderContext } from "../render-context.ts";
import type { Link, ListView } from "../views.ts";
import { cardViews } from "./cards.ts";
import { headView } from "./head.ts";
import { canonicalOf, pagingView, titleOf } from "./paging.ts";
import { siteView } from "./site.ts";

/** `/latest/` and its numbered pages. */
export function latestView(
  subject: Extract<Subject, { kind: "latest" }>,
  address: string,
  context: RenderContext,
): ListView {
  const { edition, words } = context;
  const { slice } = subject;
  return {
    kind: "list",
    site: siteView(context, address),
    head: headView(context, {
      title: titleOf(words.latest, slice, context),
      description: edition.settings.description,
      address,
      canonical: urlOf(canonicalOf(slice, address), edition.settings),
    }),
    heading: words.latest,
    trail: [],
    cards: cardViews(slice.articles, context),
    paging: pagingView(slice, context),
  };
}

/** The page of one day, paged. */
export function dayView(
  subject: Extract<Subject, { kind: "day" }>,
  address: string,
  context: RenderContext,
): ListView {
  const { period, slice } = subject;
  const { edition, words } = context;
  const heading = words.day(period.key);
  return {
    kind: "list",
    site: siteView(context, address),
    head: headView(context, {
      title: titleOf(heading, slice, context),
      description: "",
      address,
      canonical: urlOf(canonicalOf(slice, address), edition.settings),
    }),
    heading,
    trail: trailOf(period, context),
    cards: cardViews(slice.articles, context),
    paging: pagingView(slice, context),
  };
}

/** The year and the month of a day. */
function trailOf({ key }: Period, { edition, words }: RenderContext): Link[] {
  const year = key.slice(0, 4);
  const month = key.slice(0, 7);
  return [
    { text: year, href: hrefOf(`/${year}/`, edition.settings) },
    { text: words.month(month), href: hrefOf(`/${month.replace("-", "/")}/`, edition.settings) },
  ];
}
