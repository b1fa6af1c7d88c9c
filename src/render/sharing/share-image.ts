import type { Picture } from "../../model/content.ts";
import type { Settings } from "../../model/settings.ts";
import { urlFrom } from "../links.ts";

/** A picture that stands for a page where it is shared. */
export interface ShareImage {
  /** Absolute. */
  readonly url: string;
  readonly alt: string;
  /** Pixels, where they are known. */
  readonly width?: number;
  readonly height?: number;
}

/**
 * The picture that stands for an article or a record where it is shared: its own, unless that is an SVG drawing, which no
 * service shows. Undefined where there is none.
 */
export function shareImage(
  { image }: { readonly image?: Picture },
  settings: Settings,
): ShareImage | undefined {
  if (image === undefined || /\.svgz?(?:[?#]|$)/i.test(image.src)) return undefined;
  return { url: urlFrom(image.src, settings), alt: image.alt };
}
