import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import matter from "gray-matter";
import markdownIt from "markdown-it";
import footnote from "markdown-it-footnote";
import { parse } from "yaml";

const markdown = markdownIt({ html: true, typographer: true }).use(footnote);
// With options of its own, gray-matter does not keep every file it has read.
const OPTIONS = { engines: { yaml: (text: string): object => parse(text) ?? {} } };

/** Turns article files into bare HTML files, one after the other. Paths are relative to `root`; `output` mirrors them. */
export function renderFiles(root: string, output: string, paths: readonly string[]): void {
  const made = new Set<string>();
  for (const path of paths) {
    const { data, content } = matter(readFileSync(join(root, path), "utf8"), OPTIONS);
    const target = join(output, path.replace(/\.md$/, ".html"));
    const folder = dirname(target);
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
    writeFileSync(target, `<!DOCTYPE html><title>${String(data.title)}</title>\n${markdown.render(content)}`);
  }
}
