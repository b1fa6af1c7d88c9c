import { standsAsBefore } from "../../edition/swap-row.ts";
import type { Article, ContentRow, Entry, MediaFile } from "../../model/content.ts";
import type { DatedRow } from "../../model/dated-row.ts";
import { hasErrors, type Problem } from "../../model/problem.ts";
import { outputFile } from "../../pages/page.ts";
import { articlesOn, type PageRefs } from "../../pages/page-refs.ts";
import { putInPlace } from "../../publish/put-in-place.ts";
import type { FoundFile } from "../../source/walk.ts";
import { dropEditionNote, writeEditionNote } from "../../store/edition-note.ts";
import type { FileIndex } from "../../store/file-index.ts";
import { keepProblems } from "../../store/kept-problems.ts";
import { type ManifestEntry, patchManifest } from "../../store/manifest.ts";
import type { CachedFile } from "../../store/row-cache.ts";
import { printOf } from "../find-stale.ts";
import { MentionIndex } from "../mention-index.ts";
import type { BuildThread } from "../threads/build-thread.ts";
import { type FewRows, fewArticles } from "./few-articles.ts";
import { PageRefsStore, relabelPageRefs } from "./page-refs-store.ts";
import { editionDigest } from "./unchanged.ts";

/** With more files changed, the edition is joined anew. */
export const mostPatched = 20;

/** A site that stands, and what is known of the newsroom it was made from. */
export interface Standing {
  readonly index: FileIndex;
  /** Stands for the edition that was published. */
  readonly digest: string;
  /** What was said of the edition when it was joined. */
  readonly told: readonly Problem[];
}

export interface Patched {
  readonly rows: readonly DatedRow[];
  readonly problems: readonly Problem[];
  readonly written: number;
}

/**
 * A newspaper that changes a word while the press is running makes one page references anew and leaves the others. Where nothing
 * changed since the last build but the texts of a few articles (or whatever else their own pages alone say), their pages
 * are made from the page references that were kept of them, and nothing is joined, planned or compared.
 *
 * Undefined, with nothing done to the site, where it takes more than that: a headline, a date, a name, a record, another
 * set of files, a mistake in one of them.
 *
 * @param found the files of the newsroom, in order of path
 * @param changed the numbers of those that changed
 */
export async function patchPages(
  room: BuildThread,
  { index, digest, told }: Standing,
  found: readonly FoundFile[],
  changed: readonly number[],
): Promise<Patched | undefined> {
  const { site, cache } = room;
  const pageRefs = PageRefsStore.read(site.cacheFolder, digest);
  const before = cache.entries(index, changed);
  if (pageRefs === undefined || before === undefined || changed.length > mostPatched) return undefined;
  if (told.some((problem) => isOf(problem, before))) return undefined;
  const stale = changed.flatMap((number, at) => {
    const [file, known] = [found[number], before[at]];
    return file === undefined || known === undefined ? [] : [{ ...file, before: known }];
  });
  const { files: after } = await room.read(stale);
  // One was taken away since it was found.
  if (after.length < stale.length) return undefined;
  const edited: number[] = [];
  for (const [at, number] of changed.entries()) {
    const [old, now] = [before[at], after[at]];
    if (old === undefined || now === undefined || hasErrors(now.problems)) return undefined;
    if (old.digest === now.digest) continue;
    if (!isOnlyItsOwn(old.row, now.row)) return undefined;
    // One that no reader may see has no page.
    if (pageRefs.of(number) !== undefined) edited.push(number);
  }
  const read = new Map(changed.map((number, at) => [number, after[at] as CachedFile]));
  const rows = await readFew(room, index, pageRefs, edited, read);
  if (rows === undefined) return undefined;

  const { edition, pages } = fewArticles(site, pageRefs, rows, edited);
  cache.add(after);
  const facts = room.useEdition(edition);
  const made = pages.map((page) => facts.of(page));
  const staged = await room.print(made);
  const entries = new Map<string, ManifestEntry>();
  for (const [at, page] of made.entries()) {
    const printed = staged[at];
    if (printed === undefined) throw new Error(`${page.address} was not printed`);
    const { size, sha256 } = printed;
    entries.set(outputFile(page.address), { fingerprint: printOf(page, site), size, sha256 });
  }
  cache.keepFileIndexOf(index, read);
  const indexed = index.rows;
  const next = editionDigest(indexed, site) ?? "";
  dropEditionNote(site);
  if (entries.size > 0) putInPlace(site, site.stage, (stamp) => patchManifest(site, entries, stamp), []);
  keepProblems(site.cacheFolder, next, told);
  relabelPageRefs(site.cacheFolder, next);
  writeEditionNote(site, next);
  return {
    rows: indexed,
    problems: [...index.problems, ...told],
    written: staged.filter(({ changed }) => changed).length,
  };
}

/** Whether what changed in a row is shown on the article’s own page, and in feeds of whole articles, and nowhere else. */
function isOnlyItsOwn(before: ContentRow | undefined, after: ContentRow | undefined): boolean {
  if (before?.kind !== "article" || after?.kind !== "article") return false;
  return before.card === after.card && standsAsBefore(before, after);
}

/** Whether a problem speaks of one of these files: its line may be another now. */
function isOf({ file, related }: Problem, files: readonly CachedFile[]): boolean {
  return files.some(({ path }) => path === file || path === related?.file);
}

/** Reads back what pages of a few articles are made from; `read` are files that were read just now, by their numbers. */
async function readFew(
  room: BuildThread,
  index: FileIndex,
  pageRefs: PageRefsStore,
  edited: readonly number[],
  read: ReadonlyMap<number, CachedFile>,
): Promise<FewRows | undefined> {
  const { cache } = room;
  const drawn = new Set(edited);
  for (const { items } of pageRefs.feeds)
    if (items.some((item) => edited.includes(item))) for (const item of items) drawn.add(item);
  const needed = new Set(drawn);
  for (const number of drawn) for (const other of articlesOn(pageRefs.of(number) ?? none)) needed.add(other);
  const unread = [...needed].filter((number) => !read.has(number));
  const others = cache.entries(index, unread);
  const records = cache.entries(index, index.numbersOf("entry"));
  if (others === undefined || records === undefined) return undefined;
  const articles = new Map<number, Article>();
  const note = (number: number, { row }: CachedFile): void => {
    if (row?.kind === "article") articles.set(number, row);
  };
  for (const [number, file] of read) note(number, file);
  for (const [at, number] of unread.entries()) note(number, others[at] as CachedFile);
  const hasPicture = [...articles.values()].some(({ media }) => media !== undefined);
  const media = hasPicture ? cache.entries(index, index.numbersOf("media")) : [];
  if (media === undefined) return undefined;
  const entries = rowsOf<Entry>(records);
  const mentions = new MentionIndex(room);
  await mentions.readFew(
    [...drawn].flatMap((number) => articles.get(number) ?? []),
    entries,
  );
  return { entries, articles, media: rowsOf<MediaFile>(media), spotsOf: mentions.spotsOf };
}

const none: PageRefs = { terms: [], related: [] };

function rowsOf<Row extends ContentRow>(files: readonly CachedFile[]): Row[] {
  return files.flatMap(({ row }) => (row === undefined ? [] : [row as Row]));
}
