import type { ImageObjectLeaf } from "schema-dts";
import type { Settings } from "../../model/settings.ts";
import type { PictureFacts } from "../facts.ts";
import { urlFrom } from "../links.ts";
import { stated } from "./stated.ts";

/** A picture with what stands below it, https://schema.org/ImageObject. */
export function imageObject({ src, caption, credit }: PictureFacts, settings: Settings): ImageObjectLeaf {
  return {
    "@type": "ImageObject",
    url: urlFrom(src, settings),
    ...stated({ caption, creditText: credit }),
  };
}
