import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

/** The bytes of every file of a folder by its path with `/`, in order of path. */
export type OutputTree = ReadonlyMap<string, Buffer>;

/** Reads an output folder. Dateline’s own notes in it (`.dateline/`) are no part of the site, unless asked for. */
export function readTree(folder: string, { notes = false } = {}): OutputTree {
  if (!existsSync(folder)) return new Map();
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    .filter((file) => notes || !file.startsWith(".dateline/"))
    .sort();
  return new Map(files.map((file) => [file, readFileSync(join(folder, file))]));
}

/** A file as text; fails if it is not there. */
export function textOf(tree: OutputTree, file: string): string {
  const bytes = tree.get(file);
  if (bytes === undefined)
    throw new Error(`${file} was not built; there are:\n${[...tree.keys()].join("\n")}`);
  return bytes.toString("utf8");
}

/** What is different between two trees, one line for each file, for a message that says where to look. */
export function differences(expected: OutputTree, actual: OutputTree): string[] {
  const lines: string[] = [];
  for (const [file, bytes] of expected) {
    const other = actual.get(file);
    if (other === undefined) lines.push(`${file}: missing`);
    else if (!other.equals(bytes))
      lines.push(`${file}: ${firstDifference(bytes.toString("utf8"), other.toString("utf8"))}`);
  }
  for (const file of actual.keys()) if (!expected.has(file)) lines.push(`${file}: not expected`);
  return lines;
}

function firstDifference(expected: string, actual: string): string {
  let at = 0;
  while (at < expected.length && expected[at] === actual[at]) at += 1;
  const near = (text: string) => JSON.stringify(text.slice(Math.max(0, at - 30), at + 60));
  return `expected ${near(expected)}, got ${near(actual)}`;
}

/** The files in which a text occurs, in any of the ways a page can write it. */
export function filesWith(tree: OutputTree, words: string): string[] {
  const forms = [words, encodeURIComponent(words), JSON.stringify(words).slice(1, -1)].map((form) =>
    Buffer.from(form),
  );
  return [...tree].filter(([, bytes]) => forms.some((form) => bytes.includes(form))).map(([file]) => file);
}
