import type { PublicArticle } from "../../edition/edition.ts";
import { dayOf } from "../../model/moment.ts";
import { shareCardAddress } from "../../pages/share-card.ts";
import { urlFrom, urlOf } from "../links.ts";
import { shareCardSize } from "../pictures/card-drawing.ts";
import type { RenderContext } from "../render-context.ts";

/** The picture that stands for an article where its link is shared. */
export interface ShareImage {
  /** Absolute. */
  readonly url: string;
  readonly alt: string;
  /** Pixels; undefined where they are not known. */
  readonly width?: number;
  readonly height?: number;
  /** MIME type; undefined where it is not known. */
  readonly type?: string;
}

/**
 * The share card of an article that has one, else its own picture; undefined where it has neither. What a card says is its
 * alternative text.
 */
export function shareImage(
  article: Pick<PublicArticle, "row" | "address">,
  { edition, words }: Pick<RenderContext, "edition" | "words">,
): ShareImage | undefined {
  const { settings } = edition;
  const { image, title, date } = article.row;
  const card = shareCardAddress(article, settings);
  if (card !== undefined) {
    const alt = words.shareCard.alt(title, settings.title, words.day(dayOf(date)));
    return { url: urlOf(card, settings), alt, ...shareCardSize, type: "image/png" };
  }
  if (image === undefined) return undefined;
  return { url: urlFrom(image.src, settings), alt: image.alt };
}

/** The same as Open Graph has it (https://ogp.me/#structured), with the form that a large picture asks for. */
export function shareImageProperties(image: ShareImage | undefined): (readonly [string, string])[] {
  if (image === undefined) return [];
  const { url, alt, width, height, type } = image;
  return [
    ["og:image", url],
    ["og:image:alt", alt],
    ...(width === undefined ? [] : [["og:image:width", String(width)] as const]),
    ...(height === undefined ? [] : [["og:image:height", String(height)] as const]),
    ...(type === undefined ? [] : [["og:image:type", type] as const]),
    ["twitter:card", "summary_large_image"],
  ];
}
