import { compareText } from "../model/order.ts";

/** One step from an edition to the next; files are named as seen from the top of the site. */
export interface PublishStep {
  readonly what: "put" | "delete";
  readonly file: string;
}

/** What differs between two editions. */
export interface EditionChange {
  /** Files that the old one does not have. */
  readonly added: readonly string[];
  /** Files of both, with other bytes in the new one. */
  readonly changed: readonly string[];
  /** Files that the new one does not have. */
  readonly gone: readonly string[];
}

/**
 * The order in which an edition takes the place of another, so that readers who follow links while it happens, and whatever stands if
 * it is never finished, get no half of a paper:
 *
 * 1. pages that are gone are deleted, since what was withdrawn stands beside nothing new;
 * 2. what pages are made with is put: styles, scripts, pictures, the files of the search, new ones before changed ones;
 * 3. new pages and feeds, to which nothing leads yet;
 * 4. changed pages, the deeper ones first, so lists and front pages come last: all that they lead to is there;
 * 5. what programs read and has changed: feeds, sitemaps, the lists of names for the search;
 * 6. what pages were made with and none is now is deleted.
 *
 * It knows files by their names alone, so a site in a folder and one on a server far away take the same steps.
 */
export function publishOrder(change: EditionChange): readonly PublishStep[] {
  return publishPhases(change).flat();
}

/** The same order in phases: the steps of one may be taken together, and all of them are done before the next begins. */
export function publishPhases({ added, changed, gone }: EditionChange): readonly (readonly PublishStep[])[] {
  const put = (files: readonly string[], part: Part): PublishStep[] =>
    files
      .filter((file) => partOf(file) === part)
      .sort(byDepth)
      .map((file) => ({ what: "put", file }));
  const remove = (isPart: (part: Part) => boolean): PublishStep[] =>
    gone
      .filter((file) => isPart(partOf(file)))
      .sort(byDepth)
      .map((file) => ({ what: "delete", file }));
  return [
    remove((part) => part !== "asset"),
    put(added, "asset"),
    put(changed, "asset"),
    ...byLevel(put(added, "page")),
    put(added, "machine"),
    ...byLevel(put(changed, "page")),
    put(changed, "machine"),
    remove((part) => part === "asset"),
  ].filter((phase) => phase.length > 0);
}

/** True for what pages are made with: styles, scripts, pictures, fonts, the files of the search. */
export function isAsset(file: string): boolean {
  return partOf(file) === "asset";
}

/** Steps in order of depth, cut where it changes. */
function byLevel(steps: readonly PublishStep[]): PublishStep[][] {
  const levels: PublishStep[][] = [];
  let last: number | undefined;
  for (const step of steps) {
    const depth = depthOf(step.file);
    if (depth !== last) levels.push([]);
    levels.at(-1)?.push(step);
    last = depth;
  }
  return levels;
}

/** `page`: what readers open. `machine`: what programs open and follow links from. `asset`: what pages and programs are made with. */
type Part = "page" | "machine" | "asset";

function partOf(file: string): Part {
  if (file.endsWith(".html")) return "page";
  const name = file.slice(file.lastIndexOf("/") + 1);
  // The files of a search index name each other, and no page.
  if (file.includes("search/index/")) return "asset";
  return /^[^.]*$|\.(?:xml|json|opml|txt|webmanifest)$/.test(name) ? "machine" : "asset";
}

/** The deepest first, the front page of the site last of all. */
function byDepth(a: string, b: string): number {
  return depthOf(b) - depthOf(a) || compareText(a, b);
}

function depthOf(file: string): number {
  let depth = 0;
  for (let at = file.indexOf("/"); at !== -1; at = file.indexOf("/", at + 1)) depth += 1;
  return file === "index.html" ? -1 : depth;
}
