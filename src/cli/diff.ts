import { statSync } from "node:fs";
import { changeBetween, type EditionList } from "../publish/edition-list.ts";
import { editionIn } from "../verify/edition-in.ts";
import { folderThere, listInFile } from "./edition-lists.ts";
import { exitCode } from "./exit-code.ts";
import { safeJson, safeText } from "./safe-text.ts";
import { remark, say } from "./terminal.ts";

/** The options of `dateline diff` as they were typed. */
export interface DiffArguments {
  readonly json?: true;
}

/**
 * `dateline diff A B`: what changes for readers from one edition to another; each is the folder of a site, or a list. As with `diff`, the exit code is 0
 * where they are the same, and 1 where they differ.
 */
export function diff(before: string, after: string, { json }: DiffArguments): number {
  const { added, changed, gone } = changeBetween(editionOf(before), editionOf(after));
  const isSame = added.length + changed.length + gone.length === 0;
  if (json === true) say(safeJson({ added, changed, gone }));
  else {
    const lines = [
      ...added.map((file) => [file, "+"] as const),
      ...changed.map((file) => [file, "~"] as const),
      ...gone.map((file) => [file, "-"] as const),
    ].sort(([a], [b]) => (a < b ? -1 : 1));
    for (const [file, sign] of lines) say(`${sign} ${safeText(file)}`);
    if (isSame) remark("The two are the same, byte for byte.");
  }
  return isSame ? exitCode.done : exitCode.contentErrors;
}

function editionOf(path: string): EditionList {
  if (statSync(path, { throwIfNoEntry: false })?.isFile()) return listInFile(path);
  return editionIn(folderThere(path));
}
