import type { EleventyConfig } from "./eleventy/eleventy-config.ts";
import { join, runOf } from "./eleventy/run.ts";

/** Options of the plugin, for newsrooms that start Eleventy themselves. */
export interface DatelineOptions {
  /** The folder with `content/`; by default the working folder. */
  readonly root?: string;
  /** Replaces `url` of the settings. */
  readonly url?: string;
  /** The moment for which the site is made, ISO 8601 with an offset; by default the current time. */
  readonly now?: string;
  /** True lets drafts and embargoed articles in, marked. */
  readonly drafts?: boolean;
}

/**
 * Dateline as an Eleventy plugin. `dateline build` prints its pages through it in runs of some hundreds; under plain
 * Eleventy it opens the newsroom itself and adds every page in one run. Throws if the content has errors, naming each.
 */
export async function dateline(config: EleventyConfig, options: DatelineOptions = {}): Promise<void> {
  const run = runOf(config);
  if (run !== undefined) return join(config, run);
  const { addWholeSite } = await import("./run/whole-site.ts");
  const { now, ...rest } = options;
  await addWholeSite(config, { ...rest, now: now === undefined ? Date.now() : Date.parse(now) });
}
