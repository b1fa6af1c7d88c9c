import { standsAsBefore } from "../edition/swap-row.ts";
import { fingerprintOf } from "../kinds/fingerprint.ts";
import type { Article, ContentRow, Entry, MediaFile } from "../model/content.ts";
import type { DatedRow } from "../model/dated-row.ts";
import { hasErrors, type Problem } from "../model/problem.ts";
import { outputFile } from "../pages/page.ts";
import { articlesOn, type Plate } from "../pages/plate.ts";
import { dropEditionNote, writeEditionNote } from "../publish/edition-note.ts";
import { type ManifestEntry, patchManifest } from "../publish/manifest.ts";
import { putInPlace } from "../publish/put-in-place.ts";
import type { Roll } from "../source/roll.ts";
import type { CachedFile } from "../source/source-cache.ts";
import type { FoundFile } from "../source/walk.ts";
import { type FewRows, fewArticles } from "./few-articles.ts";
import { MentionBook } from "./mention-book.ts";
import { PlateStore, relabelPlates } from "./plate-store.ts";
import { keepToldProblems } from "./told-problems.ts";
import { editionDigest } from "./unchanged.ts";
import type { Workroom } from "./workroom.ts";

/** With more files changed, the edition is joined anew. */
export const mostReplated = 20;

/** A site that stands, and what is known of the newsroom it was made from. */
export interface Standing {
  readonly roll: Roll;
  /** Stands for the edition that was published. */
  readonly digest: string;
  /** What was said of the edition when it was joined. */
  readonly told: readonly Problem[];
}

export interface Replated {
  readonly rows: readonly DatedRow[];
  readonly problems: readonly Problem[];
  readonly written: number;
}

/**
 * A newspaper that changes a word while the press is running makes one plate anew and leaves the others. Where nothing
 * changed since the last build but the texts of a few articles (or whatever else their own pages alone say), their pages
 * are made from the plates that were kept of them, and nothing is joined, planned or compared.
 *
 * Undefined, with nothing done to the site, where it takes more than that: a headline, a date, a name, a record, another
 * set of files, a mistake in one of them.
 *
 * @param found the files of the newsroom, in order of path
 * @param changed the numbers of those that changed
 */
export async function replate(
  room: Workroom,
  { roll, digest, told }: Standing,
  found: readonly FoundFile[],
  changed: readonly number[],
): Promise<Replated | undefined> {
  const { site, cache } = room;
  const plates = PlateStore.read(site.cacheFolder, digest);
  const before = cache.entries(roll, changed);
  if (plates === undefined || before === undefined || changed.length > mostReplated) return undefined;
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
    if (plates.plate(number) !== undefined) edited.push(number);
  }
  const read = new Map(changed.map((number, at) => [number, after[at] as CachedFile]));
  const rows = readFew(room, roll, plates, edited, read);
  if (rows === undefined) return undefined;

  const { edition, pages } = fewArticles(site, plates, rows, edited);
  cache.add(after);
  room.useEdition(edition);
  const staged = await room.print(pages);
  const entries = new Map<string, ManifestEntry>();
  for (const [at, page] of pages.entries()) {
    const fingerprint = fingerprintOf(page, edition, site.frame);
    entries.set(outputFile(page.address), { fingerprint, size: staged[at]?.size ?? -1 });
  }
  cache.keepRollOf(roll, read);
  const rolled = roll.rows;
  const next = editionDigest(rolled, site) ?? "";
  dropEditionNote(site.output);
  if (entries.size > 0) putInPlace(site.output, site.stage, patchManifest(site.output, entries), []);
  keepToldProblems(site.cacheFolder, next, told);
  relabelPlates(site.cacheFolder, next);
  writeEditionNote(site.output, next);
  return {
    rows: rolled,
    problems: [...roll.problems, ...told],
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
function readFew(
  room: Workroom,
  roll: Roll,
  plates: PlateStore,
  edited: readonly number[],
  read: ReadonlyMap<number, CachedFile>,
): FewRows | undefined {
  const { cache } = room;
  const drawn = new Set(edited);
  for (const { items } of plates.feeds)
    if (items.some((item) => edited.includes(item))) for (const item of items) drawn.add(item);
  const needed = new Set(drawn);
  for (const number of drawn) for (const other of articlesOn(plates.plate(number) ?? none)) needed.add(other);
  const unread = [...needed].filter((number) => !read.has(number));
  const others = cache.entries(roll, unread);
  const records = cache.entries(roll, roll.numbersOf("entry"));
  if (others === undefined || records === undefined) return undefined;
  const articles = new Map<number, Article>();
  const note = (number: number, { row }: CachedFile): void => {
    if (row?.kind === "article") articles.set(number, row);
  };
  for (const [number, file] of read) note(number, file);
  for (const [at, number] of unread.entries()) note(number, others[at] as CachedFile);
  const hasPicture = [...articles.values()].some(({ image }) => image !== undefined);
  const media = hasPicture ? cache.entries(roll, roll.numbersOf("media")) : [];
  if (media === undefined) return undefined;
  const entries = rowsOf<Entry>(records);
  const mentions = new MentionBook(room);
  mentions.readFew(
    [...drawn].flatMap((number) => articles.get(number) ?? []),
    entries,
  );
  return { entries, articles, media: rowsOf<MediaFile>(media), spotsOf: mentions.spotsOf };
}

const none: Plate = { terms: [], related: [] };

function rowsOf<Row extends ContentRow>(files: readonly CachedFile[]): Row[] {
  return files.flatMap(({ row }) => (row === undefined ? [] : [row as Row]));
}
