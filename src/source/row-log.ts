import {
  appendFileSync,
  closeSync,
  existsSync,
  openSync,
  readSync,
  renameSync,
  writeFileSync,
} from "node:fs";
import { crc32 } from "node:zlib";

const newline = 10;
/** Eight hexadecimal digits and a space. */
const checksumLength = 9;
/** How much is read at once: a log may be larger than memory should hold beside what it says. */
const pieceLength = 4 << 20;

/**
 * Reads a log: a file of JSON values, one a line, each behind a checksum. It is only ever added to, so that a build that is
 * killed can spoil no more than its own last line; where a line does not fit its checksum, reading stops. Gives each value
 * to `take`, oldest first; false when something in the file could not be read.
 */
export function readLog(path: string, take: (value: unknown) => void): boolean {
  if (!existsSync(path)) return true;
  let file: number | undefined;
  try {
    file = openSync(path, "r");
    let held = Buffer.alloc(0);
    const piece = Buffer.allocUnsafe(pieceLength);
    for (let read = readSync(file, piece); read > 0; read = readSync(file, piece)) {
      const bytes = Buffer.concat([held, piece.subarray(0, read)]);
      let start = 0;
      for (let end = bytes.indexOf(newline); end !== -1; end = bytes.indexOf(newline, start)) {
        const line = bytes.subarray(start + checksumLength, end);
        if (bytes.toString("latin1", start, start + checksumLength) !== checksum(line)) return false;
        take(JSON.parse(line.toString("utf8")));
        start = end + 1;
      }
      held = Buffer.from(bytes.subarray(start));
    }
    return held.length === 0;
  } catch {
    return false;
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/** Adds values to the end of a log. */
export function appendLog(file: string, values: Iterable<unknown>): void {
  for (const chunk of chunks(values)) appendFileSync(file, chunk);
}

/** Replaces a log; the old one stands until the new one is whole. */
export function rewriteLog(file: string, values: Iterable<unknown>): void {
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, "");
  appendLog(unfinished, values);
  renameSync(unfinished, file);
}

/**
 * Lines in pieces of about a megabyte: one of everything could be larger than memory should hold. Each piece is good until
 * the next is asked for; lines are encoded right into it, since new memory for each takes longer than to encode it.
 */
function* chunks(values: Iterable<unknown>): Iterable<Uint8Array> {
  let piece = Buffer.allocUnsafeSlow(1 << 20);
  let filled = 0;
  for (const value of values) {
    const json = JSON.stringify(value);
    // A code unit takes three bytes at most.
    const most = checksumLength + json.length * 3 + 1;
    if (filled > 0 && filled + most > piece.length) {
      yield piece.subarray(0, filled);
      filled = 0;
    }
    if (most > piece.length) piece = Buffer.allocUnsafeSlow(most * 2);
    const start = filled + checksumLength;
    const end = start + piece.write(json, start, "utf8");
    piece.write(checksum(piece.subarray(start, end)), filled, "latin1");
    piece[end] = newline;
    filled = end + 1;
  }
  if (filled > 0) yield piece.subarray(0, filled);
}

/** Eight hexadecimal digits and a space. */
function checksum(bytes: Uint8Array): string {
  return `${crc32(bytes).toString(16).padStart(8, "0")} `;
}
