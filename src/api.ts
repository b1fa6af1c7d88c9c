/**
 * What `dateline-press` gives to those who import it: the Eleventy plugin, a build and a check. Everything else is the
 * program’s own affair and may change at any time.
 */
import { resolve } from "node:path";
import type { Problem } from "./model/problem.ts";
import type { BuildOptions } from "./run/build-options.ts";
import { openNotes } from "./run/notes-folder.ts";

export type { EleventyConfig } from "./eleventy/eleventy-config.ts";
export type { Problem } from "./model/problem.ts";
export { type DatelineOptions, dateline, dateline as default } from "./plugin.ts";

/** What a build or a check is made of. */
export interface NewsroomOptions {
  /** The folder with `content/`; by default the working folder. */
  readonly root?: string;
  /** Where the site goes; by default `_site` in the root. Whatever an earlier build wrote there and is gone is deleted. */
  readonly output?: string;
  /** Where is kept what makes the next build faster; by default `.dateline` in the root. */
  readonly cache?: string;
  /** Replaces `url` of the settings. */
  readonly url?: string;
  /** The moment for which the site is made; by default the current time. */
  readonly now?: Date;
  /** True lets drafts and embargoed articles in, marked. */
  readonly drafts?: boolean;
  /** True ignores the cache and what stands in the output folder. */
  readonly fresh?: boolean;
  /** False leaves the search index as far as it was made before; a later build makes the rest. */
  readonly index?: boolean;
}

/** What a check found. */
export interface CheckResult {
  /** Every mistake, in order of files and lines; with an error among them a build publishes nothing. */
  readonly problems: readonly Problem[];
  /** How many articles are public, or would be. */
  readonly articles: number;
}

/** What a build did. */
export interface BuildResult extends CheckResult {
  /** False where errors kept the site from being published: what stood before still stands. */
  readonly published: boolean;
  /** How many pages and other files the site has. */
  readonly pages: number;
  /** How many files were written, since they were not there or were others. */
  readonly written: number;
  /** How many files were deleted, since they are of the site no more. */
  readonly deleted: number;
  /** When the site would be another by itself: an embargo ends, an article expires. */
  readonly nextChange: Date | undefined;
}

/**
 * Builds a site as `dateline build` does. While it is at work the root is the working folder of the process, since an
 * Eleventy configuration names its folders as seen from there; so only one build or check may be at work at a time.
 *
 * Mistakes in the content are part of the result. Throws where a layout or the Eleventy configuration of the newsroom
 * fails, or the machine.
 */
export async function build(options: NewsroomOptions = {}): Promise<BuildResult> {
  const { buildSite } = await import("./run/build-site.ts");
  const report = await inRoot(options, (read) => buildSite(read, silent));
  const { problems, published, articles, pages, written, deleted, nextChange } = report;
  const next = nextChange === undefined ? undefined : new Date(nextChange);
  return { problems, published, articles, pages, written, deleted, nextChange: next };
}

/** Looks for mistakes as `dateline check` does; writes nothing but the cache. Throws as `build` does. */
export async function check(options: NewsroomOptions = {}): Promise<CheckResult> {
  const { checkSite } = await import("./run/check-site.ts");
  const { problems, articles } = await inRoot(options, (read) => checkSite(read, silent));
  return { problems, articles };
}

const silent = { step: () => undefined };

async function inRoot<Result>(
  {
    root = ".",
    output,
    cache,
    url,
    now = new Date(),
    drafts = false,
    fresh = false,
    index = true,
  }: NewsroomOptions,
  work: (options: BuildOptions) => Promise<Result>,
): Promise<Result> {
  const folder = resolve(root);
  const options = {
    root: folder,
    output: output === undefined ? resolve(folder, "_site") : resolve(output),
    notes: cache === undefined ? openNotes(folder).folder : resolve(cache),
    now: now.getTime(),
    drafts,
    fresh,
    index,
    ...(url === undefined ? {} : { url }),
  };
  const before = process.cwd();
  process.chdir(folder);
  try {
    return await work(options);
  } finally {
    process.chdir(before);
  }
}
