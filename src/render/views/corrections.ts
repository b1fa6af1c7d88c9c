import type { PublishedCorrection } from "../../edition/corrections.ts";
import type { SubjectOf } from "../../pages/page.ts";
import { directionOf } from "../direction.ts";
import { hrefFrom, hrefOf, urlOf } from "../links.ts";
import type { CorrectionsView, ListedCorrection } from "../overview-views.ts";
import type { RenderContext } from "../render-context.ts";
import { timeView } from "../time-view.ts";
import type { FeedLink } from "../views.ts";
import { headView } from "./head.ts";
import { canonicalOf, descriptionOf, pagingView, titleOf } from "./paging.ts";
import { siteView } from "./site.ts";

export function correctionsView(
  subject: SubjectOf<"corrections">,
  address: string,
  context: RenderContext,
): CorrectionsView {
  const { edition, words } = context;
  const { settings } = edition;
  const { corrections, place } = subject;
  const policy = settings.publisher.policies.corrections;
  const paging = pagingView(place, context);
  const standfirst = words.correctionsPage.standfirst(settings.title);
  const feed: FeedLink = {
    title: `${words.corrections} — ${settings.title}`,
    href: urlOf("/corrections/feed.xml", settings),
    type: "application/rss+xml",
  };
  return {
    kind: "corrections",
    site: siteView(context, address),
    head: headView(context, {
      title: titleOf(words.corrections, place, context),
      description: descriptionOf(standfirst, place, context),
      address,
      canonical: urlOf(canonicalOf(place, address), settings),
      feeds: [feed],
    }),
    heading: words.corrections,
    standfirst,
    policy:
      policy === undefined
        ? undefined
        : { text: words.correctionsPage.policy, href: hrefFrom(policy, settings) },
    feed: { ...feed, href: hrefOf("/corrections/feed.xml", settings) },
    months: byMonth(corrections, context),
    none: corrections.length === 0 ? words.correctionsPage.none : undefined,
    paging:
      paging && place.number === undefined
        ? { ...paging, text: words.correctionsPage.count(place.total) }
        : paging,
  };
}

function byMonth(
  corrections: readonly PublishedCorrection[],
  context: RenderContext,
): CorrectionsView["months"] {
  const months = new Map<string, ListedCorrection[]>();
  for (const one of corrections) {
    const month = one.correction.date.iso.slice(0, 7);
    const listed = months.get(month);
    if (listed === undefined) months.set(month, [listedCorrection(one, context)]);
    else listed.push(listedCorrection(one, context));
  }
  return Array.from(months, ([month, listed]) => ({
    heading: context.words.month(month),
    corrections: listed,
  }));
}

function listedCorrection(
  { article, correction, id }: PublishedCorrection,
  { edition, words }: RenderContext,
): ListedCorrection {
  const { settings } = edition;
  const { title, language } = article.row;
  const foreign = language === undefined || language === settings.language ? undefined : language;
  return {
    label: words.correctionKinds[correction.kind],
    date: timeView(correction.date, words),
    article: { text: title, href: `${hrefOf(article.address, settings)}#${id}` },
    text: correction.text,
    language: foreign,
    direction: foreign === undefined ? undefined : directionOf(foreign),
  };
}
