import type { NearTo } from "../../edition/today.ts";
import { dayOf, type Moment, timeOf } from "../../model/moment.ts";
import { directionOf } from "../direction.ts";
import type { CardFacts, HiddenFacts, LiveFacts, WriterFacts } from "../facts.ts";
import { lineOver } from "../labels.ts";
import { hrefOf } from "../links.ts";
import type { RenderContext } from "../render-context.ts";
import { shortTimeView, timeView } from "../time-view.ts";
import type { CardView } from "../views.ts";
import type { Words } from "../words.ts";
import { termLink } from "./foreign.ts";
import { cardImage, portraitImage } from "./images.ts";

/** Articles as they stand in a list. */
export function cardViews(cards: readonly CardFacts[], context: RenderContext): CardView[] {
  return cards.map((card) => context.cards.of(card.digest, () => cardView(card, context)));
}

function cardView(
  { row, address, kicker, near, isUpdated, story, live, by, hidden }: CardFacts,
  { frame, words, language }: RenderContext,
): CardView {
  const { settings } = frame;
  const over = lineOver({ ...row, live: live?.state }, kicker, words);
  return {
    href: hrefOf(address, settings),
    headline: row.title,
    standfirst: row.summary,
    published: shortTimeView(row.date, near, words),
    updated: isUpdated ? words.cards.updated : undefined,
    shows: shownMedia.filter((kind) => row.shows?.[kind] === true).map((kind) => words.cards[kind]),
    story: story && partView(story, { frame, words, language }),
    live: live?.newest && newestView(live.newest, row.date, near, words),
    isRunning: live?.state === "running",
    label: over.label,
    kicker: over.section && termLink(over.section, { frame, language }),
    image: row.image && cardImage(row.image, settings),
    type: row.type,
    by: by && writerView(by, { frame, words, language }),
    notice: noticeOf(hidden, words),
    ...foreignLanguage(row.language ?? settings.language, language),
  };
}

const shownMedia = ["gallery", "video", "audio"] as const;

/** The running story of an article, and which part of it this is where it is not the first. */
function partView(
  { term, part }: NonNullable<CardFacts["story"]>,
  context: Pick<RenderContext, "frame" | "words" | "language">,
): CardView["story"] {
  const { text, language, direction } = termLink(term, context);
  return { name: text, language, direction, part: part === 1 ? undefined : context.words.story.part(part) };
}

/** The newest update of a live article; its day is told where that is not the article’s own. */
function newestView(
  { date, headline }: NonNullable<LiveFacts["newest"]>,
  begun: Moment,
  near: NearTo,
  words: Words,
): CardView["live"] {
  const time = timeOf(date);
  const isOfDay = dayOf(date) === dayOf(begun) && near === "day" && time !== undefined;
  const text = isOfDay ? words.time(time) : timeView(date, words).text;
  return { time: { datetime: date.iso, text }, headline };
}

function writerView(
  { author, portrait }: WriterFacts,
  context: Pick<RenderContext, "frame" | "words" | "language">,
): CardView["by"] {
  const { text, language, direction } = termLink(author, context);
  return {
    text,
    language,
    direction,
    portrait: portrait && { ...portraitImage(portrait, true, context), alt: "" },
  };
}

/** Why readers do not see an article yet, in words. */
export function noticeOf(hidden: HiddenFacts, words: Words): string | undefined {
  return hidden === undefined ? undefined : hidden === "draft" ? words.draft : words.embargoed;
}

/** The language of what an article says elsewhere in the site, where it is not that of the page. */
export function foreignLanguage(language: string, page: string): Pick<CardView, "language" | "direction"> {
  return language === page
    ? { language: undefined, direction: undefined }
    : { language, direction: directionOf(language) };
}
