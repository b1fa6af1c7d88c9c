import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "../model/problem.ts";
import type { Settings } from "../model/settings.ts";
import type { OwnWording, OwnWordings } from "../model/word-table.ts";
import { isOwnFile } from "./astray-files.ts";
import { readWords, wordsFolder } from "./read-words.ts";
import { isOdd, noFile, outsideRoot } from "./within-root.ts";

/**
 * The newsroom’s own words, of all its files, by the tags of their languages; undefined where one of them cannot be used.
 * A newsroom may have none.
 */
export function readOwnWords(
  root: string,
  settings: Settings,
  speaks: (language: string) => boolean,
): { readonly words: OwnWordings | undefined; readonly problems: readonly Problem[] } {
  const folder = join(root, wordsFolder);
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return { words: {}, problems: [] };
  const names = readdirSync(folder)
    .filter((name) => !name.startsWith(".") && !name.endsWith("~") && !isOwnFile(name))
    .sort();
  const problems: Problem[] = [];
  const words = new Map<string, OwnWording>();
  for (const name of names) {
    const file = `${wordsFolder}/${name}`;
    const outside = outsideRoot(root, [file]);
    if (outside.length > 0) problems.push(...outside);
    else if (isOdd(join(root, file))) problems.push(noFile(file));
    else if (!name.endsWith(".yaml") || !statSync(join(root, file)).isFile()) problems.push(notWords(file));
    else {
      const read = readWords(file, readFileSync(join(root, file)), settings, speaks);
      problems.push(...read.problems);
      if (read.language !== undefined && read.wording !== undefined) words.set(read.language, read.wording);
    }
  }
  const failed = problems.some(({ severity }) => severity === "error");
  return { words: failed ? undefined : Object.fromEntries(words), problems };
}

function notWords(file: string): Problem {
  const isYaml = /\.ya?ml$/i.test(file);
  const name = file.slice(file.lastIndexOf("/") + 1);
  return {
    ...{ file, line: 1, column: 1 },
    code: "file-astray",
    severity: "warning",
    message: "This is no file of words and is passed over.",
    hint: isYaml
      ? `Rename it to \`${name.replace(/\.ya?ml$/i, ".yaml")}\`.`
      : "Words stand in files such as `content/words/fr.yaml`, one for each language.",
  };
}
