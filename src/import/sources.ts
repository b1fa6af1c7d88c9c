import type { ImportSource } from "./item.ts";

export interface SourceKind {
  /** What it is called among people. */
  readonly called: string;
  /** Whether it is an export in a file, or the folder of a site. */
  readonly isFolder: boolean;
  /** Where such a site has its feed if nobody has changed that, and the feed here that takes its place. */
  readonly feeds: Readonly<Record<string, string>>;
  open(source: string): Promise<ImportSource>;
}

/** Every old home that can be moved out of. */
export const sourceKinds: Readonly<Record<string, SourceKind>> = {
  wordpress: {
    called: "WordPress",
    isFolder: false,
    feeds: {
      "/feed/": "/feed.xml",
      "/feed/atom/": "/atom.xml",
      "/feed/rss2/": "/feed.xml",
      "/comments/feed/": "gone",
    },
    open: async (source) => (await import("./wordpress/wordpress.ts")).openWordpress(source),
  },
  hugo: {
    called: "Hugo",
    isFolder: true,
    feeds: { "/index.xml": "/feed.xml" },
    open: async (source) => (await import("./folder/hugo.ts")).openHugo(source),
  },
  jekyll: {
    called: "Jekyll",
    isFolder: true,
    // `jekyll-feed` has it where ours is.
    feeds: { "/rss.xml": "/feed.xml" },
    open: async (source) => (await import("./folder/jekyll.ts")).openJekyll(source),
  },
  eleventy: {
    called: "Eleventy",
    isFolder: true,
    feeds: { "/feed/feed.xml": "/atom.xml", "/feed/feed.json": "/feed.json" },
    open: async (source) => (await import("./folder/eleventy.ts")).openEleventy(source),
  },
  ghost: {
    called: "Ghost",
    isFolder: false,
    feeds: { "/rss/": "/feed.xml" },
    open: async (source) => (await import("./ghost/ghost.ts")).openGhost(source),
  },
};
