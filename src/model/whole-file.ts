import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/**
 * Writes a file that is there whole or not at all: no other thread or build reads half of it, and a build that is killed
 * leaves the old one. Text is written as UTF-8. Folders are made as needed.
 */
export function writeWhole(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  const unfinished = unfinishedFile(file);
  writeFileSync(unfinished, content);
  putOver(file, unfinished);
}

/** The bytes of a file that may not be there, or be something else than a file. */
export function readIfThere(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

/** Where this process writes a file that is to be moved into place. */
export function unfinishedFile(file: string): string {
  return `${file}.${process.pid}`;
}

/** Moves a finished file into place. What is written so can always be made again, so a folder of its name gives way. */
export function putOver(file: string, finished: string): void {
  if (statSync(file, { throwIfNoEntry: false })?.isDirectory()) rmSync(file, { recursive: true });
  renameSync(finished, file);
}
