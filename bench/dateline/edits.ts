import { appendFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Paths of all article files of a root, relative to it, oldest first. */
export function articleFiles(root: string): string[] {
  return readdirSync(join(root, "content/articles"), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".md"))
    .map((path) => join("content/articles", path))
    .sort();
}

/** The site-relative address of an article, by its file name. */
export function addressOf(path: string): string {
  const [, year, month, day, slug] = /(\d{4})-(\d\d)-(\d\d)-([^/]+)\.md$/.exec(path) ?? [];
  if (slug === undefined) throw new Error(`${path} is not named like an article of a corpus`);
  return `/${year}/${month}/${day}/${slug}/`;
}

/** Adds a paragraph to the body of an article: no other page shows it. */
export function editBody(root: string, path: string, sentence: string): void {
  appendFileSync(join(root, path), `\n${sentence}\n`);
}

/** The day after the last one of every corpus. */
const NEXT_DAY = "2025-12-01";

/**
 * Adds an article that is newer than all others, written like an existing one: it names the same people, places and
 * topics, so that their lists and feeds change as they do on a working day.
 * @param number keeps several additions apart
 * @returns the path of the new file, relative to the root
 */
export function addNewest(root: string, model: string, number: number): string {
  const path = join("content/articles/2025/12", `${NEXT_DAY}-late-addition-${number}.md`);
  const time = `${NEXT_DAY}T${String(6 + (number % 16)).padStart(2, "0")}:00:00`;
  const text = readFileSync(join(root, model), "utf8")
    .replace(/^title: .*$/m, `title: "Late addition number ${number}"`)
    .replace(/^date: .*$/m, `date: ${time}`);
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
  return path;
}
