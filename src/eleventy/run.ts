import type { EleventyConfig } from "@11ty/eleventy";

/** A page ready for the press. It is made only when Eleventy asks for it, so that no run holds all pages’ text at once. */
export interface PressPage {
  /** Where it goes, relative to the output folder. */
  readonly file: string;
  readonly render: () => string;
}

/**
 * Pages go to Eleventy as one virtual template over many pages. They are handed over on the configuration object, under a
 * symbol that every copy of this module shares: the plugin may be loaded by the newsroom’s own configuration.
 */
const key = Symbol.for("dateline.run");

export function setRun(config: EleventyConfig, pages: readonly PressPage[]): void {
  Object.defineProperty(config, key, { value: pages, configurable: true });
}

/** The pages of this run; undefined where Eleventy was started by itself and not by the press. */
export function runOf(config: EleventyConfig): readonly PressPage[] | undefined {
  return (config as { readonly [key]?: readonly PressPage[] })[key];
}

/** What the plugin is within a build: it adds the pages of the run. */
export function dateline(config: EleventyConfig): void {
  addPages(config, runOf(config) ?? []);
}

/** Adds the pages to Eleventy as one virtual template; each is drawn when Eleventy renders it. */
export function addPages(config: EleventyConfig, pages: readonly PressPage[]): void {
  if (pages.length === 0) return;
  const byFile = new Map(pages.map((page) => [`/${page.file}`, page]));
  const template = {
    render: ({ pressFile }: { pressFile: string }) => byFile.get(pressFile)?.render() ?? "",
  };
  config.addTemplate("dateline.11ty.js", template, {
    // Plain texts: Eleventy copies the data of every page.
    pages: [...byFile.keys()],
    pagination: { data: "pages", size: 1, alias: "pressFile", addAllPagesToCollections: false },
    permalink: ({ pressFile }: { pressFile: string }) => pressFile,
    eleventyExcludeFromCollections: true,
    // `_redirects` and the like have no extension.
    eleventyAllowMissingExtension: true,
    layout: false,
  });
}
