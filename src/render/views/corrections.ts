import type { PublishedCorrection } from "../../edition/corrections.ts";
import type { SubjectOf } from "../../pages/page.ts";
import type { Direction } from "../direction.ts";
import { directionOf } from "../direction.ts";
import { hrefFrom, hrefOf, urlOf } from "../links.ts";
import type { RenderContext } from "../render-context.ts";
import { timeView } from "../time-view.ts";
import type { FeedLink, HeadView, Link, PagingView, SiteView, TimeView } from "../views.ts";
import { headView } from "./head.ts";
import { canonicalOf, descriptionOf, pagingView, titleOf } from "./paging.ts";
import { siteView } from "./site.ts";

/** `/corrections/`: what was put right, month by month. */
export interface CorrectionsView {
  readonly kind: "corrections";
  readonly site: SiteView;
  readonly head: HeadView;
  readonly heading: string;
  readonly standfirst: string;
  /** How the newsroom corrects its mistakes. */
  readonly policy: Link | undefined;
  readonly feed: FeedLink;
  readonly months: readonly {
    readonly heading: string;
    readonly corrections: readonly ListedCorrection[];
  }[];
  /** Said where there is no correction yet. */
  readonly none: string | undefined;
  readonly paging: PagingView | undefined;
}

/** A correction among others: what kind it is, of which article, and what it says. */
export interface ListedCorrection {
  readonly label: string;
  readonly date: TimeView;
  /** The headline; leads to the notice on the article’s page. */
  readonly article: Link;
  readonly text: string;
  /** Given where the article is in another language than the site. */
  readonly language: string | undefined;
  readonly direction: Direction | undefined;
}

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
