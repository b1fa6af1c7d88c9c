import { appendFileSync, closeSync, existsSync, openSync, readSync, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { crc32 } from "node:zlib";
import { makeFolder, putOver, unfinishedFile } from "./whole-file.ts";

const newline = 10;
/** Eight hexadecimal digits and a space. */
const checksumLength = 9;
/** How much is read at once: a log may be larger than memory should hold beside what it says. */
const pieceLength = 4 << 20;
/** How much is read at once where one line is wanted: nearly all are shorter. */
const lineLength = 4 << 10;

/**
 * Reads a log: a file of JSON values, one a line, each behind a checksum. It is only ever added to, so that a build that is
 * killed can spoil no more than its own last line; where a line does not fit its checksum, reading stops. Gives each value
 * to `take`, oldest first, with the place in the file at which its line begins, in bytes; false when something in the file
 * could not be read.
 */
export function readLog(path: string, take: (value: unknown, place: number) => void): boolean {
  if (!existsSync(path)) return true;
  let file: number | undefined;
  try {
    file = openSync(path, "r");
    let held = Buffer.alloc(0);
    let place = 0;
    const piece = Buffer.allocUnsafe(pieceLength);
    for (let read = readSync(file, piece); read > 0; read = readSync(file, piece)) {
      const bytes =
        held.length === 0 ? piece.subarray(0, read) : Buffer.concat([held, piece.subarray(0, read)]);
      let start = 0;
      for (let end = bytes.indexOf(newline); end !== -1; end = bytes.indexOf(newline, start)) {
        const json = lineIn(bytes, start, end);
        if (json === undefined) return false;
        take(JSON.parse(json), place + start);
        start = end + 1;
      }
      held = Buffer.from(bytes.subarray(start));
      place += start;
    }
    return held.length === 0;
  } catch {
    return false;
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/** The value whose line begins at a place of an open log; undefined where none does, or it is not whole. */
export function readEntry(file: number, place: number): unknown {
  try {
    for (let length = lineLength; ; length *= 4) {
      const bytes = Buffer.allocUnsafe(length);
      const read = readSync(file, bytes, 0, length, place);
      const end = bytes.subarray(0, read).indexOf(newline);
      if (end === -1 && read === length) continue;
      const json = end === -1 ? undefined : lineIn(bytes, 0, end);
      return json === undefined ? undefined : JSON.parse(json);
    }
  } catch {
    return undefined;
  }
}

/** The first value of a log; undefined where there is none, or it is not whole. */
export function readFirst(path: string): unknown {
  let file: number | undefined;
  try {
    file = openSync(path, "r");
    return readEntry(file, 0);
  } catch {
    return undefined;
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/** Adds values to the end of a log; gives the place at which the line of each begins, in bytes. */
export function appendLog(file: string, values: Iterable<unknown>): number[] {
  const places: number[] = [];
  let end = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  for (const { bytes, lengths } of chunks(values)) {
    appendFileSync(file, bytes);
    for (const length of lengths) {
      places.push(end);
      end += length;
    }
  }
  return places;
}

/** Replaces a log; the old one stands until the new one is whole. Gives the places of the values, as `appendLog` does. */
export function rewriteLog(file: string, values: Iterable<unknown>): number[] {
  const unfinished = unfinishedFile(file);
  makeFolder(dirname(file));
  writeFileSync(unfinished, "");
  const places = appendLog(unfinished, values);
  putOver(file, unfinished);
  return places;
}

interface Chunk {
  readonly bytes: Uint8Array;
  /** Of each of its lines. */
  readonly lengths: readonly number[];
}

/**
 * Lines in pieces of about a megabyte: one of everything could be larger than memory should hold. Each piece is good until
 * the next is asked for; lines are encoded right into it, since new memory for each takes longer than to encode it.
 */
function* chunks(values: Iterable<unknown>): Iterable<Chunk> {
  let piece = Buffer.allocUnsafeSlow(1 << 20);
  let lengths: number[] = [];
  let filled = 0;
  for (const value of values) {
    const json = JSON.stringify(value);
    // A code unit takes three bytes at most.
    const most = checksumLength + json.length * 3 + 1;
    if (filled > 0 && filled + most > piece.length) {
      yield { bytes: piece.subarray(0, filled), lengths };
      lengths = [];
      filled = 0;
    }
    if (most > piece.length) piece = Buffer.allocUnsafeSlow(most * 2);
    const start = filled + checksumLength;
    const end = start + piece.write(json, start, "utf8");
    piece.write(checksum(piece.subarray(start, end)), filled, "latin1");
    piece[end] = newline;
    lengths.push(end + 1 - filled);
    filled = end + 1;
  }
  if (filled > 0) yield { bytes: piece.subarray(0, filled), lengths };
}

/** The JSON of the line between two places; undefined where it does not fit its checksum. */
function lineIn(bytes: Buffer, start: number, end: number): string | undefined {
  const line = bytes.subarray(start + checksumLength, end);
  return bytes.toString("latin1", start, start + checksumLength) === checksum(line)
    ? line.toString("utf8")
    : undefined;
}

/** Eight hexadecimal digits and a space. */
function checksum(bytes: Uint8Array): string {
  return `${crc32(bytes).toString(16).padStart(8, "0")} `;
}
