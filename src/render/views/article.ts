import { groupIndex } from "../../edition/edition.ts";
import { authorsGroup } from "../../model/content.ts";
import { correctionIds } from "../../model/correction-id.ts";
import type { Html } from "../../model/html.ts";
import { dayOf } from "../../model/moment.ts";
import { kickerOf } from "../../pages/kicker.ts";
import { aiView } from "../ai.ts";
import { dressBody } from "../embeds/dress-body.ts";
import type { ArticleFacts, NeighbourFacts, TermLinkFacts } from "../facts.ts";
import { headlineAlone, lineOver } from "../labels.ts";
import { linkMentions } from "../link-mentions.ts";
import { hrefOf, inPaper, urlOf, webUrl } from "../links.ts";
import type { RenderContext } from "../render-context.ts";
import { articleProperties, creators } from "../sharing/article-properties.ts";
import { articleImage } from "../sharing/share-image.ts";
import { paidFor, sponsoredLinks } from "../sponsored.ts";
import { breadcrumbs } from "../structured-data/breadcrumbs.ts";
import { newsArticle } from "../structured-data/news-article.ts";
import { timeView } from "../time-view.ts";
import { withUpdateDays } from "../update-days.ts";
import type { ArticleView, Link, TagGroupView } from "../views.ts";
import { withDateline } from "../with-dateline.ts";
import { bylineView } from "./byline.ts";
import { noticeOf } from "./cards.ts";
import { termLink } from "./foreign.ts";
import { headView } from "./head.ts";
import { storyImage } from "./images.ts";
import { liveView } from "./live.ts";
import { relatedViews, sinceView, storyPlaceView } from "./mentions.ts";
import { readingTime } from "./reading-time.ts";
import { shareView } from "./share.ts";
import { groupHeading, siteView } from "./site.ts";

/** The page of one article. */
export function articleView(article: ArticleFacts, context: RenderContext): ArticleView {
  const { frame, words, language } = context;
  const { settings } = frame;
  const { row, terms, address, hidden, story, since, live } = article;
  const kicker = kickerOf(terms, settings);
  const over = lineOver({ ...row, live }, kicker, words);
  const authors = terms[groupIndex(frame, authorsGroup)] ?? [];
  const body = context.body(row.body);
  const noticeIds = correctionIds(row.corrections);
  return {
    kind: "article",
    site: siteView(context, address, [
      ...(kicker === undefined ? [] : [kicker.address]),
      ...terms.flatMap((group) => group.map((term) => term.address)),
    ]),
    head: headView(context, {
      body,
      title: row.title,
      shareTitle: headlineAlone(row, words),
      description: row.summary,
      address,
      canonical: row.canonical,
      noIndex: hidden !== undefined,
      type: "article",
      image: articleImage(article, context),
      properties: articleProperties(article, context),
      names: creators(authors),
      structuredData: [
        newsArticle(article, body, context),
        breadcrumbs(
          kicker === undefined ? [{ name: words.latest, address: inPaper("latest/", frame) }] : [kicker],
          frame,
        ),
      ],
    }),
    label: over.label,
    sponsored: row.type === "sponsored" ? paidFor(row.sponsor, words) : undefined,
    notice: noticeOf(hidden, words),
    kicker: over.section && termLink(over.section, context),
    headline: row.title,
    standfirst: row.standfirst ? row.summary : undefined,
    byline: bylineView(article, authors, context),
    published: timeView(row.date, words),
    day: hrefOf(inPaper(`${dayOf(row.date).replaceAll("-", "/")}/`, frame), settings),
    updated: row.updated && timeView(row.updated, words),
    readingTime: row.type === "live" ? undefined : readingTime(row.words, language, words),
    age: article.years > 0 ? words.olderThan(article.years) : undefined,
    ai: aiView(row.ai, words, settings),
    image: row.image && storyImage(row.image, context),
    body: bodyOf(article, body, context),
    corrections: row.corrections.map(({ date, text, kind }, index) => ({
      id: noticeIds[index] ?? "",
      label: words.correctionKinds[kind],
      date: timeView(date, words),
      text,
    })),
    allCorrections: {
      text: words.correctionsPage.all,
      href: hrefOf(inPaper("corrections/", frame), settings),
    },
    sources: row.sources.map(({ title, url }) => ({
      text: title,
      href: url && webUrl(url),
    })),
    tags: tagGroups(article, context),
    neighbours: neighboursView(article, kicker, context),
    share: shareView(row, authors, urlOf(address, settings), article.republish, context),
    versions: [],
    keyPoints: row.keyPoints ?? [],
    live: live && liveView(row, live, hrefOf(address, settings), words),
    related: relatedViews(article.related, context),
    story: story && storyPlaceView(story, context),
    since: since && sinceView(since, context),
  };
}

/** The text with its names as links, its pictures in several sizes, and with the place that opens it. */
function bodyOf(
  { row, mentions, address }: ArticleFacts,
  body: Html,
  context: RenderContext,
): ArticleView["body"] {
  const { settings } = context.frame;
  const named = linkMentions(body, mentions, settings);
  const pictured = dressBody({ body: named, pictures: row.pictures, address }, context);
  const linked = withUpdateDays(pictured, row, context);
  return withDateline(row.type === "sponsored" ? sponsoredLinks(linked, settings) : linked, row.dateline);
}

/** The people, places and topics of an article, each group under its heading. */
function tagGroups({ terms }: ArticleFacts, context: RenderContext): TagGroupView[] {
  const { frame } = context;
  return frame.groups.flatMap((group, index): TagGroupView[] => {
    const tagged = terms[index] ?? [];
    if (group.kind !== "taxonomy" || tagged.length === 0) return [];
    return [
      {
        taxonomy: group.id,
        ...groupHeading(group.id, context),
        href: hrefOf(group.address, frame.settings),
        terms: tagged.map((term) => termLink(term, context)),
      },
    ];
  });
}

function neighboursView(
  { newer, older }: ArticleFacts,
  section: TermLinkFacts | undefined,
  context: RenderContext,
): ArticleView["neighbours"] {
  if (section === undefined || (newer === undefined && older === undefined)) return undefined;
  const linkTo = ({ title, address }: NeighbourFacts): Link => ({
    text: title,
    href: hrefOf(address, context.frame.settings),
  });
  return {
    section: termLink(section, context),
    older: older && linkTo(older),
    newer: newer && linkTo(newer),
  };
}
