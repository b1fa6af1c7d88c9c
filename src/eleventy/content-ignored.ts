import { relative, resolve, sep } from "node:path";
import type { EleventyConfig } from "./eleventy-config.ts";

/** What of a newsroom is no template where nobody says in which folder the templates are. */
const neverTemplates = ["content", "docs", "tests", "bench"];

/** Where there are no templates; all absolute. */
export interface NoTemplates {
  /** The newsroom. */
  readonly root: string;
  /** Folders that are Dateline’s, wherever templates are looked for. */
  readonly folders: readonly string[];
}

/**
 * Keeps Eleventy from taking Dateline’s own files for templates: drafts would be published, and their text run. Templates are
 * looked for in the folder that the configuration names. If that is the whole newsroom, all of `content/` and what is usually
 * there for developers is left out, too; else only the folders of `content/` that are Dateline’s.
 */
export function leaveContentAlone(config: EleventyConfig, { root, folders }: NoTemplates): void {
  const below = relative(process.cwd(), root).split(sep).join("/");
  const inRoot = (glob: string): string => (below === "" ? glob : `${below}/${glob}`);
  const within = folders.map((folder) => relative(root, folder).split(sep).join("/"));
  const others = within.filter((folder) => folder !== "" && !folder.startsWith(".."));
  for (const folder of others) config.ignores.add(inRoot(`${escaped(folder)}/**`));
  if (resolve(config.directories.input) !== resolve(root)) return;
  for (const folder of neverTemplates) config.ignores.add(inRoot(`${folder}/**`));
  for (const glob of ["*.md", ".*/**", "**/.*/**"]) config.ignores.add(inRoot(glob));
}

/** A path as a glob that means itself. */
function escaped(path: string): string {
  return path.replaceAll(/[\\*?|(){}[\]!+@$^]/g, "\\$&");
}
