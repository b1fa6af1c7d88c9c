import { relative } from "node:path";
import { NewsroomFault } from "../model/newsroom-fault.ts";
import { configurationFailed, configurationFault } from "./configuration-fault.ts";
import { type PressPage, setRun, withoutTemplates } from "./run.ts";

export interface PressOptions {
  /** The newsroom’s Eleventy configuration as a module of its own, see `config-module.ts`: an absolute path. */
  readonly configPath: string;
  /** An empty folder: everything the press prints is given to it, so Eleventy has nothing to search for. */
  readonly input: string;
}

export interface Printed {
  readonly file: string;
  readonly content: string;
}

/**
 * Prints pages: one run of Eleventy, with the newsroom’s plugins and transforms, over pages that already know their
 * content. A fresh instance for each run keeps memory flat: one instance over everything would hold every page’s HTML.
 * Pages come back in the order in which they were given.
 */
export async function print(
  pages: readonly PressPage[],
  { configPath, input }: PressOptions,
): Promise<readonly Printed[]> {
  if (pages.length === 0) return [];
  let undrawn: { readonly error: unknown } | undefined;
  const watched = ({ file, render }: PressPage): PressPage => ({
    file,
    render: () => {
      try {
        return render();
      } catch (error) {
        undrawn ??= { error };
        throw error;
      }
    },
  });
  const { Eleventy } = await import("@11ty/eleventy");
  // As seen from here: of a path that begins like the working folder, ../paper-notes of ../paper, Eleventy cuts off the beginning.
  const eleventy = new Eleventy(relative(process.cwd(), input), outputName, {
    configPath,
    quietMode: true,
    config: (config) => {
      setRun(config, { pages: pages.map(watched) });
      withoutTemplates(config);
    },
  });
  eleventy.directories.freeze();
  eleventy.disableLogger();
  const results = await eleventy.toJSON().catch((error: unknown) => {
    // A page that Dateline could not draw is not the configuration’s doing.
    throw undrawn === undefined ? configurationFault(error, configPath) : undrawn.error;
  });
  const contents = new Map(results.map(({ outputPath, content }) => [fileOf(outputPath || ""), content]));
  return pages.map(({ file }) => {
    const content = contents.get(file);
    if (typeof content !== "string")
      throw new NewsroomFault(configurationFailed(undefined, nothingFor(file)));
    return { file, content };
  });
}

function nothingFor(file: string): string {
  return `Eleventy gave no text for ${file}. It must add the plugin \`dateline\`, and each of its transforms must give back a text.`;
}

/** Nothing is written there: the press only wants to know what a page would be. */
const outputName = "_press";

function fileOf(outputPath: string): string {
  return outputPath.replace(/^\.?\/?_press\//, "");
}
