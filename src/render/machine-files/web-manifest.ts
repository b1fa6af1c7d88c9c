import type { Settings } from "../../model/settings.ts";
import { directionOf } from "../direction.ts";
import { hrefOf } from "../links.ts";

/**
 * `/site.webmanifest` (https://www.w3.org/TR/appmanifest/): the name and the icon under which a reader keeps the site. The
 * one icon is a drawing and serves every size; it is the theme’s `icon.svg`, or the newsroom’s own in `layouts/`.
 */
export function webManifest(settings: Settings): string {
  const { title, description, language } = settings;
  const home = hrefOf("/", settings);
  return `${JSON.stringify(
    {
      id: home,
      name: title,
      ...(description === "" ? {} : { description }),
      lang: language,
      dir: directionOf(language),
      start_url: home,
      scope: home,
      display: "browser",
      icons: [
        { src: hrefOf("/assets/icon.svg", settings), sizes: "any", type: "image/svg+xml", purpose: "any" },
      ],
    },
    undefined,
    2,
  )}\n`;
}
