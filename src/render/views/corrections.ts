import type { Correction } from "../../model/content.ts";
import { correctionsFeedFile } from "../../pages/feed-addresses.ts";
import type { PlaceFacts } from "../facts.ts";
import { hrefFrom, hrefOf, inPaper, urlOf } from "../links.ts";
import type { CorrectionsView, ListedCorrection } from "../overview-views.ts";
import type { RenderContext } from "../render-context.ts";
import { timeView } from "../time-view.ts";
import type { FeedLink } from "../views.ts";
import { foreignLanguage } from "./cards.ts";
import { headView } from "./head.ts";
import { canonicalOf, descriptionOf, pagingView, titleOf } from "./paging.ts";
import { siteView } from "./site.ts";

/** A correction with as much of its article as a list of corrections says. */
export interface CorrectionFacts extends Pick<Correction, "date" | "kind" | "text"> {
  /** Of its notice on the article’s page. */
  readonly id: string;
  readonly article: {
    readonly address: string;
    readonly firstAddress: string;
    readonly title: string;
    readonly language: string | undefined;
  };
}

/** A page of the corrections, newest first. */
export interface CorrectionsFacts {
  readonly place: PlaceFacts;
  readonly corrections: readonly CorrectionFacts[];
}

export function correctionsView(
  { corrections, place }: CorrectionsFacts,
  address: string,
  context: RenderContext,
): CorrectionsView {
  const { frame, words } = context;
  const { settings } = frame;
  const policy = settings.publisher.policies.corrections;
  const feedFile = inPaper(correctionsFeedFile, frame);
  const paging = pagingView(place, context);
  const standfirst = words.correctionsPage.standfirst(settings.title);
  const feed: FeedLink = {
    title: `${words.corrections} — ${settings.title}`,
    href: urlOf(feedFile, settings),
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
        : {
            text: words.correctionsPage.policy,
            href: hrefFrom(frame.paper.leads[policy] ?? policy, settings),
          },
    feed: { ...feed, href: hrefOf(feedFile, settings) },
    months: byMonth(corrections, context),
    none: corrections.length === 0 ? words.correctionsPage.none : undefined,
    paging:
      paging && place.number === undefined
        ? { ...paging, text: words.correctionsPage.count(place.total ?? 0) }
        : paging,
  };
}

function byMonth(corrections: readonly CorrectionFacts[], context: RenderContext): CorrectionsView["months"] {
  const months = new Map<string, ListedCorrection[]>();
  for (const one of corrections) {
    const month = one.date.iso.slice(0, 7);
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
  { article, date, kind, text, id }: CorrectionFacts,
  { frame, words }: RenderContext,
): ListedCorrection {
  const { settings } = frame;
  const { title, language } = article;
  return {
    label: words.correctionKinds[kind],
    date: timeView(date, words),
    article: { text: title, href: `${hrefOf(article.address, settings)}#${id}` },
    text,
    ...foreignLanguage(language ?? settings.language, settings.language),
  };
}
