import { closeSync, openSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { ContentRow } from "../model/content.ts";
import { type Html, trustHtml } from "../model/html.ts";
import type { Problem } from "../model/problem.ts";
import type { TextRef } from "../model/row.ts";
import { isSystemError } from "../model/system-error.ts";
import type { Partly } from "../model/whole.ts";
import { CacheLost } from "./cache-lost.ts";
import { dropFileIndex, FileIndex, type FoundStamps, type IndexedFile } from "./file-index.ts";
import { appendLog, readEntry, readFirst, readLog, rewriteLog } from "./row-log.ts";
import type { Stamps } from "./stamps.ts";
import { TextStore } from "./text-store.ts";
import { makeFolder } from "./whole-file.ts";

/** What was read from one file, and how the file looked then. */
export interface CachedFile extends Stamps {
  readonly path: string;
  readonly digest: string;
  readonly row?: ContentRow;
  readonly problems: readonly Problem[];
}

/** First line of the log: what everything behind it was read with. */
interface Heading {
  readonly format: "dateline cache 1";
  /** Stands for everything but the bytes of a file that decides what is read from it: settings, version. */
  readonly reading: string;
}

interface Gone {
  readonly gone: readonly string[];
}

/** A log with fewer lines than this is not worth making smaller. */
const smallLog = 5_000;
/** Bytes of texts that no row leads to any more, beyond as many as are in use. */
const spareBytes = 32 << 20;

/**
 * What the last builds read, on disk: one log of rows, and packs of rendered texts. It only makes a build faster. It is
 * keyed by what decides its content, and anything wrong with it means reading again. Rows are written by one thread of a
 * build, texts by all of them.
 */
export class RowCache {
  readonly #folder: string;
  readonly #log: string;
  readonly #heading: Heading;
  readonly #index: string;
  readonly #texts: TextStore;
  /** Where the entry of each file begins in the log. */
  readonly #places = new Map<string, number>();
  #lines = 0;
  /** What is known of the index on disk: the only one that is right, or that there is none. */
  #indexed: "perhaps" | "yes" | "no" = "perhaps";
  #broken = false;

  /** `folder` is made if need be; what is there of another `reading` is thrown away when files are asked for. */
  constructor(folder: string, reading: string) {
    this.#folder = folder;
    this.#log = join(folder, "rows");
    this.#index = join(folder, "index");
    this.#heading = { format: "dateline cache 1", reading };
    this.#texts = new TextStore(folder);
  }

  /** True when something was there that could not be used. */
  get broken(): boolean {
    return this.#broken;
  }

  /**
   * What the last build made of the newsroom, in short; undefined where a file came or went since, or it cannot be told.
   * `found` are the files that are there, in order of path.
   */
  index(found: readonly FoundStamps[]): FileIndex | undefined {
    const index = FileIndex.read(this.#index, this.#heading.reading, found);
    if (index !== undefined) this.#indexed = "yes";
    return index;
  }

  /** Keeps the same for the next build, when all that was found has been read and is noted. */
  keepFileIndex(found: readonly FoundStamps[], files: ReadonlyMap<string, CachedFile>): void {
    if (this.#indexed === "yes") return;
    const indexed = found.flatMap(({ path }) => this.#indexedFile(files.get(path)) ?? []);
    if (indexed.length < found.length) return;
    this.#writeIndex(FileIndex.of(indexed));
  }

  /** Keeps an index of which some files were read again, and are noted; by their numbers in it. */
  keepFileIndexOf(index: FileIndex, changed: ReadonlyMap<number, CachedFile>): void {
    const indexed = new Map<number, IndexedFile>();
    for (const [number, file] of changed) {
      const one = this.#indexedFile(file);
      if (one === undefined) return;
      indexed.set(number, one);
    }
    index.replace(indexed);
    this.#writeIndex(index);
  }

  #indexedFile(file: CachedFile | undefined): IndexedFile | undefined {
    const entry = file === undefined ? undefined : this.#places.get(file.path);
    return file === undefined || entry === undefined ? undefined : { ...file, entry };
  }

  #writeIndex(index: FileIndex): void {
    index.write(this.#index, this.#heading.reading);
    this.#indexed = "yes";
  }

  /** What was read from the files of an index that have these numbers; undefined unless all of it can be read. */
  entries(index: FileIndex, numbers: readonly number[]): CachedFile[] | undefined {
    const files: CachedFile[] = [];
    let log: number | undefined;
    try {
      log = openSync(this.#log, "r");
      for (const number of numbers) {
        const entry = readEntry(log, index.entryOf(number));
        if (!isEntry(entry) || "gone" in entry || entry.path !== index.pathOf(number)) return undefined;
        files.push(entry);
      }
      return files;
    } catch {
      return undefined;
    } finally {
      if (log !== undefined) closeSync(log);
    }
  }

  /** Every file that was read before, by path. */
  files(): Map<string, CachedFile> {
    const files = new Map<string, CachedFile>();
    let heading: unknown;
    let lines = 0;
    const whole = readLog(this.#log, (value, place) => {
      if (heading === undefined) heading = value;
      else if (isHeading(heading, this.#heading)) this.#take(value, place, files);
      lines += 1;
    });
    if (!isHeading(heading, this.#heading)) {
      this.#broken = !whole || (heading !== undefined && !isHeading(heading));
      this.#start();
      return files;
    }
    this.#lines = lines;
    if (!whole) {
      this.#broken = true;
      this.#rewrite([...files.values()]);
    }
    return files;
  }

  #take(entry: unknown, place: number, files: Map<string, CachedFile>): void {
    if (!isEntry(entry)) return;
    if ("gone" in entry) for (const path of entry.gone) files.delete(path);
    else files.set(entry.path, entry);
    if (!("gone" in entry)) this.#places.set(entry.path, place);
  }

  /**
   * Stores texts; gives where each of them stands. Any thread may.
   * @throws CacheLost if somebody took the cache away
   */
  addTexts(texts: readonly { readonly digest: string; readonly text: string }[]): TextRef[] {
    try {
      return this.#texts.add(texts);
    } catch (error) {
      if (isSystemError(error, "ENOENT")) throw new CacheLost();
      throw error;
    }
  }

  /** The text of a row, if it has one and it is where it should be. */
  text({ digest, text }: Partly<Pick<ContentRow, "digest" | "text">>): Html | undefined {
    const html = text === undefined ? undefined : this.#texts.get(digest, text);
    return html === undefined ? undefined : trustHtml(html);
  }

  /** Whether the pack is there in which the text of a row should be. */
  holdsPackOf({ text }: Partly<Pick<ContentRow, "text">>): boolean {
    return text !== undefined && this.#texts.holds(text.pack);
  }

  /**
   * Notes files that were read.
   * @throws CacheLost if somebody took the cache away, or it is another by now
   */
  add(files: readonly CachedFile[]): void {
    if (files.length === 0) return;
    this.#mustStand();
    this.#dropFileIndex();
    const places = appendLog(this.#log, files);
    for (const [at, { path }] of files.entries()) this.#places.set(path, places[at] ?? 0);
    this.#lines += files.length;
  }

  /** Forgets files that are gone. */
  forget(paths: readonly string[]): void {
    if (paths.length === 0) return;
    this.#mustStand();
    this.#dropFileIndex();
    appendLog(this.#log, [{ gone: paths }]);
    this.#lines += 1;
  }

  /** Makes the log and the packs smaller when most of what they hold is of no use any more. Call it when a build is done. */
  tidy(files: ReadonlyMap<string, CachedFile>): void {
    let held = 0;
    for (const size of this.#texts.sizes().values()) held += size;
    let inUse = 0;
    for (const { row } of files.values()) inUse += row?.text?.length ?? 0;
    if (held > 2 * inUse + spareBytes) this.#rewrite([...this.#repacked(files)]);
    else if (this.#lines > 2 * files.size + smallLog) this.#rewrite([...files.values()]);
  }

  /** The entries get other places, so an index that knows the old ones must go. */
  #rewrite(files: readonly CachedFile[]): void {
    this.#dropFileIndex();
    const [, ...places] = rewriteLog(this.#log, [this.#heading, ...files]);
    for (const [at, { path }] of files.entries()) this.#places.set(path, places[at] ?? 0);
  }

  /** What a preview or another build put in place of the log is not to be added to: it may be of another version. */
  #mustStand(): void {
    if (!isHeading(readFirst(this.#log), this.#heading)) throw new CacheLost();
  }

  /** An index stands only as long as nothing else is noted. */
  #dropFileIndex(): void {
    if (this.#indexed !== "no") dropFileIndex(this.#index);
    this.#indexed = "no";
  }

  close(): void {
    this.#texts.close();
  }

  /** Copies the texts that are in use into a new pack and removes the old ones. */
  *#repacked(files: ReadonlyMap<string, CachedFile>): Iterable<CachedFile> {
    const old = [...this.#texts.sizes().keys()];
    this.#texts.beginPack();
    for (const file of files.values()) {
      const text = file.row === undefined ? undefined : this.text(file.row);
      if (file.row === undefined || text === undefined) {
        yield file;
        continue;
      }
      const [ref] = this.#texts.add([{ digest: file.digest, text }]);
      yield { ...file, row: { ...file.row, ...(ref === undefined ? {} : { text: ref }) } };
    }
    for (const pack of old) this.#texts.remove(pack);
  }

  /** Begins with nothing. */
  #start(): void {
    rmSync(this.#folder, { recursive: true, force: true });
    makeFolder(this.#folder);
    rewriteLog(this.#log, [this.#heading]);
  }
}

function isHeading(value: unknown, wanted?: Heading): boolean {
  const heading = value as Partial<Heading> | undefined;
  if (heading?.format !== "dateline cache 1") return false;
  return wanted === undefined || heading.reading === wanted.reading;
}

function isEntry(value: unknown): value is CachedFile | Gone {
  if (typeof value !== "object" || value === null) return false;
  const entry = value as Partial<CachedFile & Gone>;
  return (
    Array.isArray(entry.gone) ||
    (typeof entry.path === "string" && typeof entry.digest === "string" && Array.isArray(entry.problems))
  );
}
