import { appendFileSync, existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { crc32 } from "node:zlib";

/**
 * A file of JSON values, one a line, each behind a checksum. It is only ever added to, in one write a build, so that a
 * build that is killed can spoil no more than its own last line; where a line does not fit its checksum, reading stops.
 */
export interface RowLog {
  /** The values, oldest first. */
  readonly values: readonly unknown[];
  /** False when something in the file could not be read. */
  readonly whole: boolean;
}

const newline = 10;
const checksumLength = 9;

export function readLog(file: string): RowLog {
  if (!existsSync(file)) return { values: [], whole: true };
  const values: unknown[] = [];
  try {
    const bytes = readFileSync(file);
    let start = 0;
    while (start < bytes.length) {
      const end = bytes.indexOf(newline, start);
      const line = bytes.subarray(start + checksumLength, end);
      if (end === -1 || bytes.toString("latin1", start, start + checksumLength) !== checksum(line))
        return { values, whole: false };
      values.push(JSON.parse(line.toString("utf8")));
      start = end + 1;
    }
  } catch {
    return { values, whole: false };
  }
  return { values, whole: true };
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

/** Lines in pieces of about a megabyte: one string of everything could be larger than a string may be. */
function* chunks(values: Iterable<unknown>): Iterable<string> {
  let chunk = "";
  for (const value of values) {
    const json = JSON.stringify(value);
    chunk += `${checksum(Buffer.from(json))}${json}\n`;
    if (chunk.length > 1 << 20) {
      yield chunk;
      chunk = "";
    }
  }
  if (chunk !== "") yield chunk;
}

/** Eight hexadecimal digits and a space. */
function checksum(bytes: Uint8Array): string {
  return `${crc32(bytes).toString(16).padStart(8, "0")} `;
}
