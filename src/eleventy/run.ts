import { leaveContentAlone, type NoTemplates } from "./content-ignored.ts";
import type { EleventyConfig } from "./eleventy-config.ts";

/** A page ready for the press. It is made only when Eleventy asks for it, so that no run holds all pages’ text at once. */
export interface PressPage {
  /** Where it goes, relative to the output folder. */
  readonly file: string;
  readonly render: () => string;
}

/** What the newsroom’s own templates are given. */
export interface Offer {
  /** By name: `articles`, `people` … */
  readonly collections: Readonly<Record<string, readonly object[]>>;
  readonly filters: Readonly<Record<string, (value: unknown) => unknown>>;
  /** Where there are no templates. */
  readonly noTemplates: NoTemplates;
  /** True where templates that say `draft: true` are built, too. */
  readonly drafts: boolean;
}

/** What the plugin is to do in a run of Eleventy that Dateline started: print pages, or let the newsroom’s templates be built. */
export interface Run {
  readonly pages?: readonly PressPage[];
  readonly offer?: Offer;
  /** Set by the plugin: a configuration may have left it out. */
  joined?: boolean;
}

/**
 * A run is handed over on the configuration object, under a symbol that every copy of this module shares: the plugin may be
 * loaded by the newsroom’s own configuration.
 */
const key = Symbol.for("dateline.run");

export function setRun(config: EleventyConfig, run: Run): void {
  Object.defineProperty(config, key, { value: run, configurable: true });
  // Eleventy says how long things took also where it was told to be quiet.
  config.benchmarkManager.setVerboseOutput(false);
  for (const group of Object.values(config.benchmarkManager.getAll())) group.setIsVerbose(false);
}

/** What is to be done in this run; undefined where Eleventy was started by itself and not by Dateline. */
export function runOf(config: EleventyConfig): Run | undefined {
  return (config as { readonly [key]?: Run })[key];
}

/** Takes part in a run. */
export function join(config: EleventyConfig, run: Run): void {
  run.joined = true;
  if (run.offer !== undefined) makeOffer(config, run.offer);
  addPages(config, run.pages ?? []);
}

/** Gives the newsroom’s own templates what they are offered, and keeps the articles from being taken for templates. */
export function makeOffer(
  config: EleventyConfig,
  { collections, filters, noTemplates, drafts }: Offer,
): void {
  leaveContentAlone(config, noTemplates);
  // To an editor it means the same everywhere.
  if (!drafts) config.addPreprocessor("dateline: drafts", "*", ({ draft }) => draft !== true && undefined);
  for (const [name, items] of Object.entries(collections)) config.addCollection(name, () => [...items]);
  for (const [name, filter] of Object.entries(filters)) config.addFilter(name, filter);
}

/** How a virtual template is added, whatever the newsroom’s own calls of it do in this run. */
const addTemplate = Symbol.for("dateline.addTemplate");

/**
 * A run that only prints has no use for what the configuration adds for templates, and a collection or a query of global
 * data would be made again for every batch of pages.
 */
export function withoutTemplates(config: EleventyConfig): void {
  const own = config.addTemplate.bind(config);
  Object.defineProperty(config, addTemplate, { value: own, configurable: true });
  config.addTemplate = config.addCollection = config.addGlobalData = () => undefined;
}

/** By this Eleventy’s plugin for pictures is known, `eleventyImageTransformPlugin`. */
const imageTransform = "__private_eleventyImageTransformConfigurationOptions";

/**
 * Keeps that plugin from the pictures of a page: it looks for them among templates, and what it makes of them would be left over
 * when the page changes. It takes the attribute away again.
 */
function withPicturesAsTheyAre(config: EleventyConfig, file: string, text: string): string {
  if (!file.endsWith(".html") || !(imageTransform in config.javascript.functions)) return text;
  return text.replaceAll(/<img(?=[\s>])/g, "<img eleventy:ignore");
}

/** Adds the pages to Eleventy as one virtual template; each is drawn when Eleventy renders it. */
export function addPages(config: EleventyConfig, pages: readonly PressPage[]): void {
  if (pages.length === 0) return;
  const byFile = new Map(pages.map((page) => [`/${page.file}`, page]));
  const template = {
    render: ({ pressFile }: { pressFile: string }) =>
      withPicturesAsTheyAre(config, pressFile, byFile.get(pressFile)?.render() ?? ""),
  };
  const add = (config as { readonly [addTemplate]?: EleventyConfig["addTemplate"] })[addTemplate];
  (add ?? config.addTemplate.bind(config))("dateline.11ty.js", template, {
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
