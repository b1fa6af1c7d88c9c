import { cpSync } from "node:fs";
import { join } from "node:path";
import { Parser } from "htmlparser2";
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

/**
 * Pages that have together every shape that the others have: the element within an element, with their classes and states, in each direction of writing.
 * A browser that looks at these has nothing new to see on the rest.
 */
export function unlikePages(tree: OutputTree): string[] {
  const shapes = readablePages(tree)
    .map((file) => [file, shapesOf(textOf(tree, file))] as const)
    .sort(([, a], [, b]) => b.size - a.size);
  const seen = new Set<string>();
  return shapes.flatMap(([file, shapes]) => {
    const known = seen.size;
    for (const shape of shapes) seen.add(shape);
    return seen.size > known ? [file] : [];
  });
}

function shapesOf(html: string): ReadonlySet<string> {
  const shapes = new Set<string>();
  const around: string[] = [];
  let direction = "";
  const parser = new Parser({
    onopentag: (name, { class: classes = "", dir, ...others }) => {
      if (name === "html") direction = dir ?? "";
      const states = ["lang", "open", "role", "aria-current", "hidden"].filter((state) => state in others);
      const element = [name, classes, ...states].join(" ");
      shapes.add([direction, around.at(-1), element].join(" > "));
      around.push(element);
    },
    onclosetag: () => around.pop(),
  });
  parser.end(html);
  return shapes;
}
