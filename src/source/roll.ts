import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { crc32 } from "node:zlib";
import type { ContentRow } from "../model/content.ts";
import type { DatedArticle, DatedRow } from "../model/dated-row.ts";
import type { Problem } from "../model/problem.ts";
import { type FileStamps, isUnchanged, type Stamps } from "./stamps.ts";

/** A file of the newsroom, with what was read from it. */
export interface RolledFile extends Stamps {
  readonly path: string;
  readonly row?: ContentRow;
  readonly problems: readonly Problem[];
}

/** What a roll says of a newsroom whose files are all as they were when it was written. */
export interface Roll {
  /** In order of path; files of which nothing came have none. */
  readonly rows: readonly DatedRow[];
  readonly problems: readonly Problem[];
}

/** First part of a roll. */
interface Heading {
  readonly format: "dateline roll 2";
  /** What the files were read with, as in the cache. */
  readonly reading: string;
  readonly files: number;
  readonly problems: readonly Problem[];
  /** When articles were updated and put right, by their place among the files: few ever were. */
  readonly later: Readonly<Record<number, readonly number[]>>;
}

/** The columns of numbers: four stamps, and the moments at which readers begin or cease to see an article. */
const columns = 7;
/** What stands for a moment that there is not. */
const never = Number.NaN;
const digestLength = 27;
const kinds = ["none", "article", "draft", "entry", "plain", "media"] as const;
/** Added to the kind of an article that is no news of this newsroom. */
const notNews = 16;

/**
 * Writes a roll: of every file its name and stamps, and as little of its row as tells whether a site is up to date.
 * Reading it is a tenth of the work of reading the rows, and most builds of a scheduled workflow need no more. `files`
 * come in order of path.
 */
export function writeRoll(file: string, reading: string, files: readonly RolledFile[]): void {
  const numbers = new Float64Array(files.length * columns);
  const states = new Uint8Array(files.length);
  const digests: string[] = [];
  const later: Record<number, readonly number[]> = {};
  for (const [place, { size, mtime, ctime, readAt, row }] of files.entries()) {
    const dated = row?.kind === "article" ? row : undefined;
    const at = place * columns;
    numbers[at] = size;
    numbers[at + 1] = mtime;
    numbers[at + 2] = ctime;
    numbers[at + 3] = readAt;
    numbers[at + 4] = dated?.date.epoch ?? never;
    numbers[at + 5] = dated?.embargo?.epoch ?? never;
    numbers[at + 6] = dated?.expires?.epoch ?? never;
    states[place] = kinds.indexOf(row === undefined ? "none" : dated?.draft === true ? "draft" : row.kind);
    if (dated !== undefined && (dated.type === "sponsored" || dated.canonical !== undefined)) {
      states[place] = (states[place] ?? 0) + notNews;
    }
    const moments = dated === undefined ? [] : laterMoments(dated);
    if (moments.length > 0) later[place] = moments;
    digests.push(row?.digest ?? "".padEnd(digestLength));
  }
  const problems = files.flatMap((file) => file.problems);
  const heading: Heading = { format: "dateline roll 2", reading, files: files.length, problems, later };
  const bytes = Buffer.concat([
    new Uint8Array(numbers.buffer),
    states,
    Buffer.from(digests.join(""), "latin1"),
    Buffer.from(`${JSON.stringify(heading)}\n${pathsOf(files)}`),
  ]);
  const lengths = Buffer.alloc(lengthsLength);
  lengths.writeUInt32LE(crc32(bytes), 0);
  lengths.writeUInt32LE(files.length, 4);
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, Buffer.concat([lengths, bytes]));
  renameSync(unfinished, file);
}

/** Checksum and number of files; what follows begins at a multiple of eight bytes. */
const lengthsLength = 8;

/**
 * Reads a roll; undefined where there is none, where it was written with another `reading`, and where a file came, went
 * or changed since. `found` are the files that are there, in order of path.
 */
export function readRoll(
  file: string,
  reading: string,
  found: readonly (FileStamps & { readonly path: string })[],
): Roll | undefined {
  const bytes = readWhole(file);
  if (bytes === undefined || bytes.readUInt32LE(4) !== found.length) return undefined;
  const count = found.length;
  const numbers = new Float64Array(count * columns);
  const number = (place: number, column: number): number => numbers[place * columns + column] ?? never;
  new Uint8Array(numbers.buffer).set(bytes.subarray(lengthsLength, lengthsLength + numbers.byteLength));
  for (const [place, file] of found.entries()) {
    const [size, mtime, ctime, readAt] = [
      number(place, 0),
      number(place, 1),
      number(place, 2),
      number(place, 3),
    ];
    if (!isUnchanged(file, { size, mtime, ctime, readAt })) return undefined;
  }
  const states = bytes.subarray(lengthsLength + numbers.byteLength);
  const digests = states.toString("latin1", count, count + count * digestLength);
  const rest = states.toString("utf8", count + count * digestLength);
  const end = rest.indexOf("\n");
  const heading = JSON.parse(rest.slice(0, end)) as Heading;
  if (heading.format !== "dateline roll 2" || heading.reading !== reading) return undefined;
  if (rest.slice(end + 1) !== pathsOf(found)) return undefined;
  const rows: DatedRow[] = [];
  for (let place = 0; place < count; place += 1) {
    const row = rowOf(
      states[place] ?? 0,
      digests.slice(place * digestLength, (place + 1) * digestLength),
      number(place, 4),
      number(place, 5),
      number(place, 6),
      heading.later[place] ?? [],
    );
    if (row !== undefined) rows.push(row);
  }
  return { rows, problems: heading.problems };
}

/** Takes a roll away, before anything changes of what it was written of. */
export function dropRoll(file: string): void {
  rmSync(file, { force: true });
}

function readWhole(file: string): Buffer | undefined {
  try {
    const bytes = readFileSync(file);
    return bytes.readUInt32LE(0) === crc32(bytes.subarray(lengthsLength)) ? bytes : undefined;
  } catch {
    return undefined;
  }
}

/** All paths as one text, which is quicker to compare; no path has a NUL in it. */
function pathsOf(files: readonly { readonly path: string }[]): string {
  return files.map(({ path }) => path).join("\0");
}

/** The moments, other than its own, at which what is told of an article changes. */
function laterMoments({ updated, corrections }: DatedArticle): number[] {
  return [...(updated === undefined ? [] : [updated.epoch]), ...corrections.map(({ date }) => date.epoch)];
}

function rowOf(
  state: number,
  digest: string,
  date: number,
  embargo: number,
  expires: number,
  later: readonly number[],
): DatedRow | undefined {
  const kind = kinds[state % notNews] ?? "none";
  if (kind === "none") return undefined;
  if (kind !== "article" && kind !== "draft") return { kind, digest };
  return {
    kind: "article",
    digest,
    date: { epoch: date },
    draft: kind === "draft",
    corrections: later.map((epoch) => ({ date: { epoch } })),
    // Nothing but this is asked of the type.
    type: state >= notNews ? "sponsored" : "news",
    ...(Number.isNaN(embargo) ? {} : { embargo: { epoch: embargo } }),
    ...(Number.isNaN(expires) ? {} : { expires: { epoch: expires } }),
  };
}
