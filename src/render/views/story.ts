import type { StoryEvent } from "../../model/content.ts";
import { dayOf, timeOf } from "../../model/moment.ts";
import { dressBody } from "../embeds/dress-body.ts";
import type { CardFacts, CountedTermFacts, GroupTerms, OwnTermFacts, SliceFacts } from "../facts.ts";
import { hrefOf, inPaper, urlOf, webUrl } from "../links.ts";
import type { StoryView, TimelineDay, TimelineEntry, TimelineEvent } from "../overview-views.ts";
import type { RenderContext } from "../render-context.ts";
import { breadcrumbs } from "../structured-data/breadcrumbs.ts";
import { termPage } from "../structured-data/term-page.ts";
import { timeView } from "../time-view.ts";
import type { FeedLink, TimeView } from "../views.ts";
import { cardViews } from "./cards.ts";
import { recordLanguages } from "./foreign.ts";
import { headView } from "./head.ts";
import { canonicalOf, descriptionOf, pagingView, titleOf } from "./paging.ts";
import { groupLabel, siteView } from "./site.ts";
import { counted } from "./term-company.ts";

/** A page of a story. */
export interface StoryFacts {
  /** With the record of the story on the unnumbered page, which alone shows its text. */
  readonly term: OwnTermFacts;
  readonly slice: SliceFacts;
  /** In the time that the page covers, newest first. */
  readonly events: readonly StoryEvent[];
  /** Who and what it is most about; on the unnumbered page only. */
  readonly names: readonly GroupTerms<CountedTermFacts>[];
}

/** The page of a story, or one of its numbered pages. */
export function storyView(facts: StoryFacts, address: string, context: RenderContext): StoryView {
  const { frame, words } = context;
  const { settings } = frame;
  const { term, slice, names, events } = facts;
  const { entry } = term;
  const index = inPaper(`${term.group}/`, frame);
  const first = slice.number === undefined;
  const body = first && entry?.hasBody ? context.body(entry) : undefined;
  const feed: FeedLink = {
    title: `${term.name} — ${settings.title}`,
    href: hrefOf(`${term.address}feed.xml`, settings),
    type: "application/rss+xml",
  };
  return {
    kind: "story",
    site: siteView(context, address),
    head: headView(context, {
      title: titleOf(term.name, slice, context),
      description: descriptionOf(
        entry?.description ?? words.descriptions.story(settings.title, term.name),
        slice,
        context,
      ),
      address,
      canonical: urlOf(canonicalOf(slice, address), settings),
      body,
      structuredData: [
        ...(first ? [termPage({ kind: "stories" }, term, [], context)] : []),
        breadcrumbs([{ name: groupLabel(term.group, words), address: index }, term], frame),
      ],
      feeds: [{ ...feed, href: urlOf(`${term.address}feed.xml`, settings) }],
    }),
    stories: { text: groupLabel(term.group, words), href: hrefOf(index, settings) },
    heading: term.name,
    ...recordLanguages(term, context),
    standfirst: entry?.description,
    background: body && dressBody({ body, pictures: term.pictures, address: term.address }, context),
    countText: first ? words.articleCount(slice.total ?? 0) : "",
    feed,
    days: timeline(slice.articles, events, context),
    names: names.map((one) => namesView(one, context)),
    paging: pagingView(slice, context),
  };
}

function namesView(
  { group, terms }: GroupTerms<CountedTermFacts>,
  context: RenderContext,
): StoryView["names"][number] {
  return {
    label: groupLabel(group.id, context.words),
    href: hrefOf(group.address, context.frame.settings),
    terms: terms.map((one) => counted(one, context)),
  };
}

/** Articles and events, both newest first, laid together by day; of equal moments the article comes first. */
function timeline(
  articles: readonly CardFacts[],
  events: readonly StoryEvent[],
  context: RenderContext,
): TimelineDay[] {
  const cards = cardViews(articles, context);
  const days: { day: TimeView; entries: TimelineEntry[] }[] = [];
  const add = (date: StoryEvent["date"], entry: TimelineEntry): void => {
    const day = dayOf(date);
    const last = days.at(-1);
    if (last?.day.datetime === day) last.entries.push(entry);
    else days.push({ day: { datetime: day, text: context.words.day(day) }, entries: [entry] });
  };
  let next = 0;
  const addEvents = (until: number): void => {
    for (let event = events[next]; event !== undefined && event.date.epoch > until; event = events[next]) {
      add(event.date, eventEntry(event, context));
      next += 1;
    }
  };
  for (const [index, { row }] of articles.entries()) {
    addEvents(row.date.epoch);
    const card = cards[index];
    if (card !== undefined) add(row.date, { kind: "article", time: timeOfDay(row.date, context), card });
  }
  addEvents(-Infinity);
  return days;
}

function eventEntry({ date, text, url, source }: StoryEvent, context: RenderContext): TimelineEvent {
  return { kind: "event", time: timeOfDay(date, context), text, href: url && webUrl(url), source };
}

function timeOfDay(date: StoryEvent["date"], { words }: RenderContext): TimeView | undefined {
  const text = timeOf(date);
  return text === undefined ? undefined : { datetime: timeView(date, words).datetime, text };
}
