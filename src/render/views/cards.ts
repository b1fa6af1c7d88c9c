import type { PublicArticle } from "../../edition/edition.ts";
import type { Picture } from "../../model/content.ts";
import type { Settings } from "../../model/settings.ts";
import { kickerOf } from "../../pages/kicker.ts";
import { directionOf } from "../direction.ts";
import { labelOf } from "../labels.ts";
import { hrefFrom, hrefOf } from "../links.ts";
import type { RenderContext } from "../render-context.ts";
import { timeView } from "../time-view.ts";
import type { CardView, ImageView } from "../views.ts";
import type { Words } from "../words.ts";
import { termLink } from "./foreign.ts";

/** Articles as they stand in a list. Reads only what the digest `card` and the kicker’s label stand for. */
export function cardViews(articles: readonly PublicArticle[], context: RenderContext): CardView[] {
  return articles.map((article) => {
    return context.cards.of(article, () => cardView(article, context));
  });
}

function cardView(
  { row, address, terms, hidden }: PublicArticle,
  { edition, words, language }: RenderContext,
): CardView {
  const { settings } = edition;
  const kicker = kickerOf(terms, settings);
  return {
    href: hrefOf(address, settings),
    headline: row.title,
    standfirst: row.summary,
    published: timeView(row.date, words),
    label: labelOf(row, words),
    kicker: kicker && termLink(kicker, { edition, language }),
    image: row.image && imageView(row.image, settings),
    sponsored: row.type === "sponsored",
    notice: noticeOf(hidden, words),
    ...foreignLanguage(row.language ?? settings.language, language),
  };
}

/** Why readers do not see an article yet, in words. */
export function noticeOf(hidden: PublicArticle["hidden"], words: Words): string | undefined {
  return hidden === undefined ? undefined : hidden === "draft" ? words.draft : words.embargoed;
}

/** The language of what an article says elsewhere in the site, where it is not that of the page. */
export function foreignLanguage(language: string, page: string): Pick<CardView, "language" | "direction"> {
  return language === page
    ? { language: undefined, direction: undefined }
    : { language, direction: directionOf(language) };
}

/** A picture for `<img>`. */
export function imageView({ src, alt, caption, credit }: Picture, settings: Settings): ImageView {
  return { src: hrefFrom(src, settings), alt, caption, credit, width: undefined, height: undefined };
}
