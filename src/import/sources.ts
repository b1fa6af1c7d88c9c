import type { ImportSource } from "./item.ts";

export interface SourceKind {
  /** What it is called among people. */
  readonly called: string;
  /** Whether it is an export in a file, or the folder of a site. */
  readonly isFolder: boolean;
  open(source: string): Promise<ImportSource>;
}

/** Every old home that can be moved out of. */
export const sourceKinds: Readonly<Record<string, SourceKind>> = {
  wordpress: {
    called: "WordPress",
    isFolder: false,
    open: async (source) => (await import("./wordpress/wordpress.ts")).openWordpress(source),
  },
  hugo: {
    called: "Hugo",
    isFolder: true,
    open: async (source) => (await import("./folder/hugo.ts")).openHugo(source),
  },
  jekyll: {
    called: "Jekyll",
    isFolder: true,
    open: async (source) => (await import("./folder/jekyll.ts")).openJekyll(source),
  },
  eleventy: {
    called: "Eleventy",
    isFolder: true,
    open: async (source) => (await import("./folder/eleventy.ts")).openEleventy(source),
  },
  ghost: {
    called: "Ghost",
    isFolder: false,
    open: async (source) => (await import("./ghost/ghost.ts")).openGhost(source),
  },
};
