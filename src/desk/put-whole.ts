import { lstatSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { makeFolder } from "../store/whole-file.ts";

/** What files of a root are to hold, by their paths; undefined for those that go. */
type Wanted = ReadonlyMap<string, Buffer | undefined>;

/**
 * Writes and deletes files: all of them, or none where the disk refuses one.
 *
 * @param move puts a finished file into its place
 */
export function putWhole(root: string, wanted: Wanted, move = renameSync): void {
  const before = new Map([...wanted.keys()].map((path) => [path, readIfFile(join(root, path))]));
  try {
    put(root, wanted, move);
  } catch (error) {
    // What is there already goes back to what it was; the editor is told, and still has the text.
    put(root, before, renameSync);
    throw error;
  }
}

/** Writes and deletes files. Each is written beside its place, under a name that nobody reads, before the first is moved there. */
function put(root: string, wanted: Wanted, move: typeof renameSync): void {
  const written: (readonly [file: string, unfinished: string])[] = [];
  try {
    for (const [path, bytes] of wanted) {
      if (bytes === undefined) continue;
      const file = join(root, path);
      if (readIfFile(file)?.equals(bytes) === true) continue;
      makeFolder(dirname(file));
      const unfinished = join(dirname(file), `.${basename(file)}.${process.pid}`);
      written.push([file, unfinished]);
      const { mode } = lstatSync(file, { throwIfNoEntry: false }) ?? {};
      writeFileSync(unfinished, bytes, { flush: true, ...(mode === undefined ? {} : { mode }) });
    }
    for (const [file, unfinished] of written) move(unfinished, file);
    for (const [path, bytes] of wanted) if (bytes === undefined) rmSync(join(root, path), { force: true });
  } finally {
    for (const [, unfinished] of written) rmSync(unfinished, { force: true });
  }
}

function readIfFile(file: string): Buffer | undefined {
  return lstatSync(file, { throwIfNoEntry: false })?.isFile() ? readFileSync(file) : undefined;
}
