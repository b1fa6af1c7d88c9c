import type { ImageObjectLeaf, Person } from "schema-dts";
import type { Settings } from "../../model/settings.ts";
import type { Partly } from "../../model/whole.ts";
import type { PictureFacts } from "../facts.ts";
import { wholePicture } from "../whole-picture.ts";
import { digitalSourceOf } from "./digital-source.ts";
import { type Stated, stated } from "./stated.ts";

/** A picture with what stands below it, https://schema.org/ImageObject: all of it, in a size that search engines take. */
export function imageObject(picture: PictureFacts, settings: Settings): ImageObjectLeaf {
  const { caption, credit, ai, says: { creators = [], rights } = {} } = picture;
  const { url, width, height } = wholePicture(picture, settings);
  return {
    "@type": "ImageObject",
    url,
    ...stated({
      ...pixels({ width, height }),
      caption,
      creditText: credit,
      // By https://www.iptc.org/std/photometadata it is a person, if it can be.
      creator: creators.map((name): Person => ({ "@type": "Person", name })),
      copyrightNotice: rights,
      digitalSourceType: digitalSourceOf(ai),
    }),
  };
}

interface Size {
  readonly width?: number;
  readonly height?: number;
}

/** A size as https://schema.org/width has it: a quantity with its unit, which is UN/CEFACT’s code of a pixel. */
export function pixels({ width, height }: Partly<Size>): Stated<{ width: Pixels; height: Pixels }> {
  return stated({ width: inPixels(width), height: inPixels(height) });
}

type Pixels = { "@type": "QuantitativeValue"; value: number; unitCode: "E37" };

function inPixels(value: number | undefined): Pixels | undefined {
  return value === undefined ? undefined : { "@type": "QuantitativeValue", value, unitCode: "E37" };
}
