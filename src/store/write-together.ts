import { lstatSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { makeFolder } from "./whole-file.ts";

/** What files are to hold, by their paths (absolute), text as UTF-8; undefined for those that go. */
type Wanted = ReadonlyMap<string, string | Buffer | undefined>;

/**
 * Writes and deletes files that people have: all of them, or none where the disk refuses one. Files keep their modes.
 *
 * @param move puts a finished file into its place; for tests of what a disk refuses
 */
export function writeTogether(wanted: Wanted, move = renameSync): void {
  const before = new Map([...wanted.keys()].map((file) => [file, readIfFile(file)]));
  try {
    put(wanted, move);
  } catch (error) {
    // What is there already goes back to what it was; whoever asked is told.
    put(before, renameSync);
    throw error;
  }
}

/** Writes and deletes files. Each is written beside its place, under a name that nobody reads, before the first is moved there. */
function put(wanted: Wanted, move: typeof renameSync): void {
  const written: (readonly [file: string, unfinished: string])[] = [];
  try {
    for (const [file, content] of wanted) {
      if (content === undefined || readIfFile(file)?.equals(Buffer.from(content)) === true) continue;
      makeFolder(dirname(file));
      const unfinished = join(dirname(file), `.${basename(file)}.${process.pid}`);
      written.push([file, unfinished]);
      const { mode } = lstatSync(file, { throwIfNoEntry: false }) ?? {};
      writeFileSync(unfinished, content, { flush: true, ...(mode === undefined ? {} : { mode }) });
    }
    for (const [file, unfinished] of written) move(unfinished, file);
    for (const [file, content] of wanted) if (content === undefined) rmSync(file, { force: true });
  } finally {
    for (const [, unfinished] of written) rmSync(unfinished, { force: true });
  }
}

function readIfFile(file: string): Buffer | undefined {
  return lstatSync(file, { throwIfNoEntry: false })?.isFile() ? readFileSync(file) : undefined;
}
