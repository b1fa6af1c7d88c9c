import { icons } from "../../pages/icons.ts";
import { directionOf } from "../direction.ts";
import { hrefOf } from "../links.ts";
import type { Frame } from "../render-context.ts";

/** The icons of the sizes that browsers ask for, https://web.dev/articles/install-criteria */
const homeScreen = icons.filter(({ name }) => name.startsWith("icon-"));

/**
 * `/site.webmanifest` of a paper (https://www.w3.org/TR/appmanifest/): the name and the icon under which a reader keeps the site. The
 * icon is a drawing that serves every size, the theme’s `icon.svg` or the newsroom’s own in `layouts/`; Chrome and Safari
 * want it in pixels as well.
 */
export function webManifest({ settings, paper }: Pick<Frame, "settings" | "paper">): string {
  const { title, description, language, face } = settings;
  const home = hrefOf(paper.address, settings);
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
      theme_color: face.light.paper,
      background_color: face.light.paper,
      icons: [
        { src: hrefOf("/assets/icon.svg", settings), sizes: "any", type: "image/svg+xml", purpose: "any" },
        ...homeScreen.map(({ address, size }) => ({
          src: hrefOf(address, settings),
          sizes: `${size}x${size}`,
          type: "image/png",
          purpose: "any",
        })),
      ],
    },
    undefined,
    2,
  )}\n`;
}
