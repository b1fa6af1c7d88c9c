import { directionOf } from "../direction.ts";
import type { CardFacts, HiddenFacts, WriterFacts } from "../facts.ts";
import { labelOf } from "../labels.ts";
import { hrefOf } from "../links.ts";
import type { RenderContext } from "../render-context.ts";
import { timeView } from "../time-view.ts";
import type { CardView } from "../views.ts";
import type { Words } from "../words.ts";
import { termLink } from "./foreign.ts";
import { cardImage, portraitImage } from "./images.ts";

/** Articles as they stand in a list. */
export function cardViews(cards: readonly CardFacts[], context: RenderContext): CardView[] {
  return cards.map((card) => context.cards.of(card.digest, () => cardView(card, context)));
}

function cardView(
  { row, address, kicker, by, hidden }: CardFacts,
  { frame, words, language }: RenderContext,
): CardView {
  const { settings } = frame;
  return {
    href: hrefOf(address, settings),
    headline: row.title,
    standfirst: row.summary,
    published: timeView(row.date, words),
    label: labelOf(row, words),
    kicker: kicker && termLink(kicker, { frame, language }),
    image: row.image && cardImage(row.image, settings),
    type: row.type,
    by: by && writerView(by, { frame, words, language }),
    notice: noticeOf(hidden, words),
    ...foreignLanguage(row.language ?? settings.language, language),
  };
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
