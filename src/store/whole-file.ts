import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { isSystemError } from "../model/system-error.ts";

/**
 * Writes a file that is there whole or not at all: no other thread or build reads half of it, and a build that is killed
 * leaves the old one. Text is written as UTF-8. Folders are made as needed.
 */
export function writeWhole(file: string, content: string | Uint8Array): void {
  makeFolder(dirname(file));
  const unfinished = unfinishedFile(file);
  writeFileSync(unfinished, content);
  putOver(file, unfinished);
}

/**
 * Makes a folder, and those above it that are not there. Node can do that too, but says ENOENT for a disk that is read-only, and
 * never comes back from folders in which the system makes none, such as /proc.
 */
export function makeFolder(folder: string): void {
  try {
    mkdirSync(folder);
  } catch (error) {
    if (isFolder(folder)) return;
    const above = dirname(folder);
    if (!isSystemError(error, "ENOENT") || above === folder) throw error;
    // Another thread may have made those above since then.
    if (!isFolder(above)) makeFolder(above);
    makeWithin(folder);
  }
}

/** Makes a folder in one that is there, unless another thread was faster. */
function makeWithin(folder: string): void {
  try {
    mkdirSync(folder);
  } catch (error) {
    if (!isFolder(folder)) throw error;
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** The bytes of a file that may not be there, or be something else than a file: a pipe would never come to its end. */
export function readIfThere(file: string): Buffer | undefined {
  try {
    return statSync(file).isFile() ? readFileSync(file) : undefined;
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
  if (isFolder(file)) rmSync(file, { recursive: true });
  renameSync(finished, file);
}
