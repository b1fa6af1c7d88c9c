import type { ImageObjectLeaf } from "schema-dts";
import type { Settings } from "../../model/settings.ts";
import type { Partly } from "../../model/whole.ts";
import type { PictureFacts } from "../facts.ts";
import { wholePicture } from "../whole-picture.ts";
import { digitalSourceOf } from "./digital-source.ts";
import { stated } from "./stated.ts";

/** A picture with what stands below it, https://schema.org/ImageObject: all of it, in a size that search engines take. */
export function imageObject(picture: PictureFacts, settings: Settings): ImageObjectLeaf {
  const { caption, credit, ai } = picture;
  const { url, width, height } = wholePicture(picture, settings);
  return {
    "@type": "ImageObject",
    url,
    ...stated({
      ...pixels({ width, height }),
      caption,
      creditText: credit,
      digitalSourceType: digitalSourceOf(ai),
    }),
  };
}

interface Size {
  readonly width?: number;
  readonly height?: number;
}

/** A size as schema.org has it: as text, or as a quantity with a unit. */
export function pixels({ width, height }: Partly<Size>): { width?: string; height?: string } {
  return stated({ width: width?.toString(), height: height?.toString() });
}
