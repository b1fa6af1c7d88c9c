import type { Settings } from "../model/settings.ts";

/** Files of the theme that every site has, by their name in `layouts/`. */
const always = ["style.css", "icon.svg", "feed.css"];
/** The one script, for the page of search alone. */
export const searchScript = "search.js";

/** The files of the theme that a site has. */
export function assetNames({ search }: Pick<Settings, "search">): readonly string[] {
  return search ? [...always, searchScript] : always;
}
