import { cpSync } from "node:fs";
import { join } from "node:path";
import { repository } from "../architecture/import-lines.ts";
import { build, testNow } from "../support/build.ts";
import { scratchFolder } from "../support/newsroom.ts";
import { type OutputTree, textOf } from "../support/output-tree.ts";

/** The demonstration site, built from a copy of the repository's `content/`. */
export async function buildDemo(): Promise<OutputTree> {
  const root = scratchFolder("demo");
  cpSync(join(repository, "content"), join(root, "content"), { recursive: true });
  const { report, files } = await build(root, { now: testNow });
  if (!report.published) throw new Error(JSON.stringify(report.problems, undefined, 2));
  return files;
}

/** The HTML files of a site that are pages to read; those at old addresses only lead on. */
export function readablePages(tree: OutputTree): string[] {
  return [...tree.keys()].filter(
    (file) => file.endsWith(".html") && !textOf(tree, file).includes('http-equiv="refresh"'),
  );
}

/** The address of a file of the output: `people/index.html` → `/people/`. */
export function addressOf(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, "$1")}`;
}
