import { readFileSync, realpathSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Place } from "../model/problem.ts";
import { isWithin } from "./folders.ts";

/** Gives the line of a place, without its line end; undefined where it cannot be read. */
export type SourceLines = (place: Place) => string | undefined;

/** What editors write. Of a picture or a page of the site, no line says anything. */
const written = /\.(?:md|ya?ml)$/i;
/** No article comes near it. */
const largestFile = 8_000_000;

/** Opens the files of a root for quoting. The last file is kept: problems come file by file. */
export function sourceLines(root: string): SourceLines {
  let kept: { readonly file: string; readonly lines: readonly string[] } | undefined;
  return ({ file, line }) => {
    if (kept?.file !== file) kept = { file, lines: readLines(root, file) };
    return kept.lines[line - 1];
  };
}

function readLines(root: string, file: string): readonly string[] {
  if (!written.test(file)) return [];
  try {
    // A link that leads out of the root is a problem to report, and its target nothing to show.
    const path = realpathSync(join(root, file));
    if (!isWithin(path, realpathSync(root)) || !statSync(path).isFile()) return [];
    if (statSync(path).size > largestFile) return [];
    return new TextDecoder().decode(readFileSync(path)).split(/\r\n?|\n/);
  } catch {
    return [];
  }
}
