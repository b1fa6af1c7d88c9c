import type { HeadView } from "../views.ts";
import type { ShareImage } from "./share-image.ts";

/** The picture of a shared page, for Open Graph. */
export function imageProperties(image: ShareImage | undefined): HeadView["properties"] {
  if (image === undefined) return [];
  const { url, alt, width, height, type } = image;
  return [
    ["og:image", url],
    ...(width === undefined ? [] : [["og:image:width", String(width)] as const]),
    ...(height === undefined ? [] : [["og:image:height", String(height)] as const]),
    ...(type === undefined ? [] : [["og:image:type", type] as const]),
    ["og:image:alt", alt],
  ];
}

/** How large the picture is shown; services that know `twitter:` take all else from Open Graph but the alternative text. */
export function twitterCard(image: ShareImage | undefined): HeadView["names"] {
  if (image === undefined) return [["twitter:card", "summary"]];
  return [
    ["twitter:card", "summary_large_image"],
    ["twitter:image:alt", image.alt],
  ];
}
