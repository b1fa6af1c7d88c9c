import { existsSync, readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { EleventyCopies } from "@11ty/eleventy";
import { NewsroomFault } from "../model/newsroom-fault.ts";
import { stagesFolder } from "../store/manifest.ts";
import { configurationFailed, configurationFault } from "./configuration-fault.ts";
import type { EleventyResult } from "./eleventy-config.ts";
import { type Offer, type Run, setRun } from "./run.ts";
import { templateFault } from "./template-fault.ts";

export interface OwnTemplatesOptions {
  /** The newsroom’s Eleventy configuration as a module of its own, absolute; see `config-module.ts`. */
  readonly configPath: string;
  /** An empty folder for what is made, absolute. */
  readonly folder: string;
  /** The path that the site is below, with a slash at both ends. */
  readonly basePath: string;
  readonly offer: Offer;
  /** Files that changed since this process last ran Eleventy, relative to the working folder: Node keeps what it imported. */
  readonly changed?: readonly string[];
}

/** A file that Eleventy made or copied. */
export interface OwnFile {
  /** Where it goes, relative to the output folder, with `/`. */
  readonly file: string;
  /** What it was made from, relative to the working folder: a template, or a file that was copied. Empty where nobody says. */
  readonly source: string;
  /** True for an HTML page that search engines should list. */
  readonly isListed: boolean;
}

export interface OwnTemplates {
  /** The folder in which templates were looked for, relative to the working folder, with a slash at its end. */
  readonly input: string;
  /** In order of path. */
  readonly files: readonly OwnFile[];
}

/**
 * Runs Eleventy over the newsroom’s own templates, with its collections, data and passthrough copies, and says what it made.
 * Dateline’s pages are no part of it. The working folder must be the newsroom.
 *
 * @throws NewsroomFault where a template or the configuration fails, leaves out the plugin, or names a place outside the site
 */
export async function buildOwnTemplates(options: OwnTemplatesOptions): Promise<OwnTemplates> {
  const { configPath, folder, basePath, offer, changed = [] } = options;
  const { Eleventy } = await import("@11ty/eleventy");
  const run: Run = { offer };
  // As seen from here: templates can print it.
  const output = relative(process.cwd(), folder);
  let outside: NewsroomFault | undefined;
  const eleventy = new Eleventy(undefined, output, {
    configPath,
    quietMode: true,
    pathPrefix: basePath,
    config: (config) => {
      config.dataFilterSelectors.add(sitemap);
      // This process may have run it before, and the templates may be others now.
      config.setUseTemplateCache(false);
      setRun(config, run);
      // Before it is written: it might take the place of a file of the newsroom.
      config.addTransform("dateline: stay within the site", function (content) {
        const { inputPath, outputPath } = this.page;
        if (outputPath === false || isWithin(output, outputPath)) return content;
        outside ??= new NewsroomFault(
          `The template ${inputPath.replace(/^\.\//, "")} failed: its \`permalink\` leads out of the site, or into the folder \`${stagesFolder}\`, which is Dateline’s.`,
        );
        throw outside;
      });
    },
  });
  eleventy.directories.freeze();
  eleventy.disableLogger();
  try {
    await eleventy.init();
    if (run.joined !== true) throw new NewsroomFault(configurationFailed(undefined, withoutPlugin));
    eleventy.watchTargets.clearImportCacheFor(changed);
    const [copies, results] = await eleventy.write();
    return {
      input: eleventy.directories.input.replace(/^\.\//, ""),
      files: filesOf(folder, sourcesOf(copies, results, output)),
    };
  } catch (error) {
    throw outside ?? templateFault(error, configPath, output) ?? configurationFault(error, configPath);
  }
}

/** Whether a file stands in the folder of the site, and in no folder there that Dateline keeps for itself. */
function isWithin(output: string, file: string): boolean {
  const [first] = relative(output, file).split(sep);
  return first !== ".." && first !== stagesFolder;
}

/** The field of a template’s front matter that keeps it out of the sitemap. */
const sitemap = "sitemap";

const withoutPlugin =
  'It does not add Dateline. Write `await config.addPlugin(dateline);` into it, with `import { dateline } from "dateline-press";` above.';

interface Source {
  readonly path: string;
  readonly isListed: boolean;
}

/** What the files were made from, by their path in the output folder. */
function sourcesOf(
  copies: readonly EleventyCopies[],
  results: readonly EleventyResult[],
  output: string,
): ReadonlyMap<string, Source> {
  const within = (path: string): string => relative(output, path).replaceAll("\\", "/");
  const plain = (path: string): string => path.replace(/^\.\//, "");
  const sources = new Map<string, Source>();
  for (const { map } of copies)
    for (const [from, to] of Object.entries(map))
      sources.set(within(to), { path: plain(from), isListed: false });
  for (const { inputPath, outputPath, data = {} } of results) {
    if (outputPath === false) continue;
    const isPage = outputPath.endsWith(".html") && !outputPath.endsWith("/404.html");
    const isListed = isPage && data[sitemap] !== false;
    sources.set(within(outputPath), { path: plain(inputPath), isListed });
  }
  return sources;
}

/** Everything that stands in the output folder: what a plugin puts there of itself is the newsroom’s too. */
function filesOf(folder: string, sources: ReadonlyMap<string, Source>): OwnFile[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    .sort()
    .map((file) => {
      const source = sources.get(file);
      return { file, source: source?.path ?? "", isListed: source?.isListed === true };
    });
}
