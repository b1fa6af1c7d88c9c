import { existsSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { makeFolder, unfinishedFile, writeWhole } from "./whole-file.ts";

/**
 * Writes several files, all of them or none: each is written beside its place first, and then all are moved there. Where that fails
 * half-way, what was moved is put back. `undefined` for a file that is to go. Paths are absolute; files keep their modes.
 */
export function writeTogether(files: ReadonlyMap<string, string | undefined>): void {
  const before = new Map(
    [...files.keys()].map((file) => [file, existsSync(file) ? readFileSync(file) : undefined]),
  );
  try {
    for (const [file, text] of files) {
      if (text === undefined) continue;
      makeFolder(dirname(file));
      const mode = statSync(file, { throwIfNoEntry: false })?.mode;
      writeFileSync(unfinishedFile(file), text, mode === undefined ? {} : { mode });
    }
  } catch (error) {
    dropUnfinished(files);
    throw error;
  }
  const moved: string[] = [];
  try {
    for (const [file, text] of files) {
      moved.push(file);
      if (text !== undefined) renameSync(unfinishedFile(file), file);
    }
    for (const [file, text] of files) if (text === undefined) rmSync(file);
  } catch (error) {
    for (const file of moved) {
      const bytes = before.get(file);
      if (bytes === undefined) rmSync(file, { force: true });
      else writeWhole(file, bytes);
    }
    dropUnfinished(files);
    throw error;
  }
}

function dropUnfinished(files: ReadonlyMap<string, string | undefined>): void {
  for (const file of files.keys()) rmSync(unfinishedFile(file), { force: true });
}
