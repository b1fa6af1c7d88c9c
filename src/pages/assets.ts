/** Files of the theme that every site has, by their name in `layouts/`. */
export const assetNames = ["style.css", "icon.svg", "feed.css"] as const;
