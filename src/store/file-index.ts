import { readFileSync, rmSync } from "node:fs";
import { crc32 } from "node:zlib";
import type { ContentRow } from "../model/content.ts";
import type { DatedRow } from "../model/dated-row.ts";
import type { Problem } from "../model/problem.ts";
import { type FileStamps, isUnchanged, type Stamps } from "./stamps.ts";
import { writeWhole } from "./whole-file.ts";

/** A file of the newsroom, with what was read from it. */
export interface IndexedFile extends Stamps {
  readonly path: string;
  readonly row?: ContentRow;
  readonly problems: readonly Problem[];
  /** Where its entry begins in the log of rows, in bytes. */
  readonly entry: number;
}

/** A file as it is found, with its path from the root. */
export type FoundStamps = FileStamps & { readonly path: string };

/** First part of an index. */
interface Heading {
  /** What the files were read with, as in the cache. */
  readonly reading: string;
  readonly problems: readonly Problem[];
  /** When articles were updated and put right, and when a pin or a banner ends, by their number among the files: few have any. */
  readonly later: Readonly<Record<number, readonly number[]>>;
  /** Moments in fields of other systems, by the number of the file; hardly any has one. */
  readonly foreign: Readonly<Record<number, readonly number[]>>;
}

/** The columns of numbers: four stamps, the moments at which readers begin or cease to see an article, and the entry in the log. */
const columns = 8;
/** What stands for a moment that there is not. */
const never = Number.NaN;
const digestLength = 27;
const kinds = [
  "none",
  "article",
  "draft",
  "entry",
  "plain",
  "media",
  "plain draft",
  "front",
  "redirects",
] as const;
/** Added to the kind of an article that is no news of this newsroom. */
const notNews = 16;
/** Added to that of one that is pinned for good. */
const pinned = 32;
/** Of the file: checksum, format, number of files; what follows begins at a multiple of eight bytes. */
const openingLength = 16;
const format = 5;

/**
 * An index of the newsroom: of every file its name and stamps, and as little of its row as tells whether a site is up to date.
 * Reading it is a tenth of the work of reading the rows, and most builds of a scheduled workflow need no more. Files are
 * numbered in order of path, from 0.
 */
export class FileIndex {
  readonly #paths: readonly string[];
  readonly #numbers: Float64Array;
  readonly #states: Uint8Array;
  readonly #digests: Buffer;
  readonly #later: Record<number, readonly number[]>;
  readonly #foreign: Record<number, readonly number[]>;
  #problems: readonly Problem[];

  private constructor(
    paths: readonly string[],
    numbers: Float64Array,
    states: Uint8Array,
    digests: Buffer,
    { problems, later, foreign }: Omit<Heading, "reading">,
  ) {
    this.#paths = paths;
    this.#numbers = numbers;
    this.#states = states;
    this.#digests = digests;
    this.#problems = problems;
    this.#later = { ...later };
    this.#foreign = { ...foreign };
  }

  /** Makes the index of files that were read; they come in order of path. */
  static of(files: readonly IndexedFile[]): FileIndex {
    const index = new FileIndex(
      files.map(({ path }) => path),
      new Float64Array(files.length * columns),
      new Uint8Array(files.length),
      Buffer.alloc(files.length * digestLength, " "),
      { problems: files.flatMap(({ problems }) => problems), later: {}, foreign: {} },
    );
    for (const [number, file] of files.entries()) index.#note(number, file);
    return index;
  }

  /**
   * Reads an index; undefined where there is none, where it was written with another `reading`, and where a file came or went
   * since. `found` are the files that are there, in order of path.
   */
  static read(file: string, reading: string, found: readonly FoundStamps[]): FileIndex | undefined {
    const bytes = readWhole(file);
    const count = found.length;
    if (bytes === undefined || bytes.readUInt32LE(8) !== count) return undefined;
    const numbers = new Float64Array(count * columns);
    let at = openingLength;
    new Uint8Array(numbers.buffer).set(bytes.subarray(at, at + numbers.byteLength));
    at += numbers.byteLength;
    const states = bytes.subarray(at, at + count);
    const digests = bytes.subarray(at + count, at + count + count * digestLength);
    const rest = bytes.toString("utf8", at + count + count * digestLength);
    const end = rest.indexOf("\n");
    const heading = JSON.parse(rest.slice(0, end)) as Heading;
    if (heading.reading !== reading) return undefined;
    const paths = found.map(({ path }) => path);
    if (rest.slice(end + 1) !== paths.join("\0")) return undefined;
    return new FileIndex(paths, numbers, states, digests, heading);
  }

  /** What was said of the files when they were read. */
  get problems(): readonly Problem[] {
    return this.#problems;
  }

  /** In order of path; files of which nothing came have none. */
  get rows(): readonly DatedRow[] {
    const rows: DatedRow[] = [];
    const digests = this.#digests.toString("latin1");
    for (let number = 0; number < this.#paths.length; number += 1) {
      const row = this.#row(number, digests);
      if (row !== undefined) rows.push(row);
    }
    return rows;
  }

  /** The numbers of the files that look otherwise than when they were read. */
  changed(found: readonly FoundStamps[]): number[] {
    const changed: number[] = [];
    for (let number = 0; number < found.length; number += 1) {
      const file = found[number];
      if (file === undefined || !isUnchanged(file, this.#stamps(number))) changed.push(number);
    }
    return changed;
  }

  /** The numbers of the files that gave a row of a kind. */
  numbersOf(kind: ContentRow["kind"]): number[] {
    const numbers: number[] = [];
    const draft = kinds.indexOf(kind === "plain" ? "plain draft" : "draft");
    const hasDrafts = kind === "article" || kind === "plain";
    const wanted = kinds.indexOf(kind);
    for (let number = 0; number < this.#states.length; number += 1) {
      const state = (this.#states[number] ?? 0) % notNews;
      if (state === wanted || (hasDrafts && state === draft)) numbers.push(number);
    }
    return numbers;
  }

  pathOf(number: number): string {
    return this.#paths[number] ?? "";
  }

  /** Where the entry of a file begins in the log of rows, in bytes. */
  entryOf(number: number): number {
    return this.#numbers[number * columns + 7] ?? never;
  }

  /** Notes files that were read again; nothing came or went. */
  replace(files: ReadonlyMap<number, IndexedFile>): void {
    const paths = new Set([...files.values()].map(({ path }) => path));
    const problems = [...files.values()].flatMap((file) => file.problems);
    this.#problems = [...this.#problems.filter(({ file }) => !paths.has(file)), ...problems];
    for (const [number, file] of files) this.#note(number, file);
  }

  /** Writes it down; `reading` is what its files were read with. */
  write(file: string, reading: string): void {
    const heading: Heading = {
      reading,
      problems: this.#problems,
      later: this.#later,
      foreign: this.#foreign,
    };
    const opening = Buffer.alloc(openingLength);
    opening.writeUInt32LE(format, 4);
    opening.writeUInt32LE(this.#paths.length, 8);
    const bytes = Buffer.concat([
      opening,
      new Uint8Array(this.#numbers.buffer),
      this.#states,
      this.#digests,
      // All paths as one text, which is quicker to compare; no path has a NUL in it.
      Buffer.from(`${JSON.stringify(heading)}\n${this.#paths.join("\0")}`),
    ]);
    bytes.writeUInt32LE(crc32(bytes.subarray(4)), 0);
    writeWhole(file, bytes);
  }

  #note(number: number, { size, mtime, ctime, readAt, row, entry }: IndexedFile): void {
    const dated = row?.kind === "article" ? row : undefined;
    const moments = [dated?.date, dated?.embargo, dated?.expires].map((moment) => moment?.epoch ?? never);
    this.#numbers.set([size, mtime, ctime, readAt, ...moments, entry], number * columns);
    const kind = kindOf(row);
    const isOther = dated !== undefined && (dated.type === "sponsored" || dated.canonical !== undefined);
    const isPinned = dated?.pin === true && dated.pinUntil === undefined;
    this.#states[number] = kinds.indexOf(kind) + (isOther ? notNews : 0) + (isPinned ? pinned : 0);
    this.#digests.write((row?.digest ?? "").padEnd(digestLength), number * digestLength, "latin1");
    const later = row === undefined ? [] : laterMoments(row);
    if (later.length > 0) this.#later[number] = later;
    else delete this.#later[number];
    const foreign = row?.foreign?.map(({ epoch }) => epoch);
    if (foreign !== undefined) this.#foreign[number] = foreign;
    else delete this.#foreign[number];
  }

  #stamps(number: number): Stamps {
    const at = number * columns;
    const [size, mtime] = [this.#numbers[at] ?? never, this.#numbers[at + 1] ?? never];
    const [ctime, readAt] = [this.#numbers[at + 2] ?? never, this.#numbers[at + 3] ?? never];
    return { size, mtime, ctime, readAt };
  }

  #row(number: number, digests: string): DatedRow | undefined {
    const state = this.#states[number] ?? 0;
    const kind = kinds[state % notNews] ?? "none";
    if (kind === "none") return undefined;
    const digest = digests.slice(number * digestLength, (number + 1) * digestLength);
    const held = this.#foreign[number];
    const foreign = held === undefined ? {} : { foreign: held.map((epoch) => ({ epoch })) };
    if (kind === "plain draft") return { kind: "plain", digest, draft: true, ...foreign };
    if (kind === "front") {
      const [until] = this.#later[number] ?? [];
      return {
        kind,
        digest,
        ...foreign,
        ...(until === undefined ? {} : { banner: { until: { epoch: until } } }),
      };
    }
    if (kind !== "article" && kind !== "draft") return { kind, digest, ...foreign };
    const moment = (column: number): number => this.#numbers[number * columns + column] ?? never;
    const [embargo, expires] = [moment(5), moment(6)];
    return {
      kind: "article",
      digest,
      date: { epoch: moment(4) },
      draft: kind === "draft",
      corrections: (this.#later[number] ?? []).map((epoch) => ({ date: { epoch } })),
      // Nothing but this is asked of the type.
      type: (state & notNews) === 0 ? "news" : "sponsored",
      pin: (state & pinned) !== 0,
      ...foreign,
      ...(Number.isNaN(embargo) ? {} : { embargo: { epoch: embargo } }),
      ...(Number.isNaN(expires) ? {} : { expires: { epoch: expires } }),
    };
  }
}

function kindOf(row: ContentRow | undefined): (typeof kinds)[number] {
  if (row === undefined) return "none";
  if (row.kind === "article") return row.draft ? "draft" : "article";
  return row.kind === "plain" && row.draft ? "plain draft" : row.kind;
}

/** Takes an index away, before anything changes of what it was written of. */
export function dropFileIndex(file: string): void {
  rmSync(file, { recursive: true, force: true });
}

function readWhole(file: string): Buffer | undefined {
  try {
    const bytes = readFileSync(file);
    const isWhole = bytes.readUInt32LE(0) === crc32(bytes.subarray(4)) && bytes.readUInt32LE(4) === format;
    return isWhole ? bytes : undefined;
  } catch {
    return undefined;
  }
}

/** The moments, other than that of an article, at which what is told of a row changes. */
function laterMoments(row: DatedRow): number[] {
  const moments =
    row.kind === "article"
      ? [row.updated, row.pinUntil, ...row.corrections.map(({ date }) => date)]
      : row.kind === "front"
        ? [row.banner?.until]
        : [];
  return moments.flatMap((moment) => moment?.epoch ?? []);
}
