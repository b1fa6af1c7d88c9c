import { dayOf } from "../../model/moment.ts";
import type { Settings } from "../../model/settings.ts";
import { isDerived, mimeTypes, shareDerivative } from "../../pages/derivatives.ts";
import type { PictureFacts, TaggedFacts } from "../facts.ts";
import { labelOf } from "../labels.ts";
import { urlFrom, urlOf } from "../links.ts";
import { isVector, shareCardAddress, siteCardAddress } from "../pictures/card-address.ts";
import { shareCardSize } from "../pictures/card-drawing.ts";
import type { Frame, RenderContext } from "../render-context.ts";

/** A picture that stands for a page where it is shared. */
export interface ShareImage {
  /** Absolute. */
  readonly url: string;
  readonly alt: string;
  /** Pixels, where they are known. */
  readonly width?: number;
  readonly height?: number;
  /** MIME type, where it is known. */
  readonly type?: string;
}

/**
 * The picture that stands for an article or a record where it is shared: its own, cut for that. Undefined where there is none,
 * and where no service would show it: an SVG drawing, or one that is too small.
 */
export function shareImage(image: PictureFacts | undefined, settings: Settings): ShareImage | undefined {
  if (image === undefined || isVector(image.src)) return undefined;
  const { src, alt, file, focus } = image;
  if (file === undefined || !isDerived(file)) return { url: urlFrom(src, settings), alt };
  const derived = shareDerivative(file, focus);
  if (derived === undefined) return undefined;
  const { address, width, height, format } = derived;
  return { url: urlOf(address, settings), alt, width, height, type: mimeTypes[format] };
}

/** The card of the paper, for pages that have no picture; undefined where the settings want no cards. */
export function siteImage({ settings, paper }: Pick<Frame, "settings" | "paper">): ShareImage | undefined {
  const address = siteCardAddress(settings, paper);
  if (address === undefined) return undefined;
  const { title, description } = settings;
  const alt = description === "" ? title : `${title} — ${description}`;
  return { url: urlOf(address, settings), alt, ...shareCardSize, type: "image/png" };
}

/** The same for an article, for which a share card may stand. What a card says is its alternative text. */
export function articleImage(
  article: Pick<TaggedFacts, "row" | "address">,
  { frame, words }: Pick<RenderContext, "frame" | "words">,
): ShareImage | undefined {
  const { settings } = frame;
  const card = shareCardAddress(article, settings);
  if (card === undefined) return shareImage(article.row.image, settings);
  const { title, date } = article.row;
  const label = labelOf(article.row, words);
  const said = label === undefined ? title : words.labelled(label, title);
  const alt = words.shareCard.alt(said, settings.title, dayOf(date));
  return { url: urlOf(card, settings), alt, ...shareCardSize, type: "image/png" };
}
