import { BuiltSite } from "../../src/audit/built-site.ts";
import { readPage } from "../../src/audit/read-page.ts";
import type { OutputTree } from "./output-tree.ts";

/**
 * What is wrong, for readers who begin at the front page, with what stands between one edition and the next; undefined where nothing is.
 *
 * @param url address of the site, ending with a slash
 */
export function wrongHalfWay(
  before: OutputTree,
  state: OutputTree,
  after: OutputTree,
  url: string,
): string | undefined {
  for (const [file, bytes] of state)
    if (![before, after].some((edition) => edition.get(file)?.equals(bytes)))
      return `${file} is of neither edition`;
  const isNew = (file: string): boolean => after.has(file) && !before.has(file);
  const withdrawn = [...state.keys()].find((file) => file.endsWith(".html") && !after.has(file));
  const added = [...state.keys()].find(isNew);
  if (withdrawn !== undefined && added !== undefined) return `${withdrawn} stands beside ${added}`;
  const site = new BuiltSite([...before.keys(), ...after.keys()], url);
  const seen = new Set(["index.html"]);
  for (const page of seen) {
    const html = page.endsWith(".html") ? state.get(page) : undefined;
    if (html === undefined) continue;
    for (const { address, isAsked } of readPage(html.toString()).addresses) {
      const target = site.target(address, page);
      if (target.what !== "file") continue;
      if (state.has(target.file)) seen.add(target.file);
      else if (isAsked) return `${page} asks for ${target.file}, which is missing`;
      else if (isNew(target.file)) return `${page} leads to ${target.file}, which is not there yet`;
    }
  }
  return undefined;
}
