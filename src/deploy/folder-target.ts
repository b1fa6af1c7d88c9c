import {
  constants,
  copyFileSync,
  linkSync,
  lstatSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { isSystemError } from "../model/system-error.ts";
import { makeFolder } from "../store/whole-file.ts";
import { DeployFault } from "./deploy-fault.ts";
import type { Noted, Place, Target, Upload } from "./target.ts";

/** A folder of this machine or one that it reaches as such; its notes are in another, which is not served. Both absolute. */
export function folderTarget(site: string, notes: string, shown: string): Target {
  const folders: Readonly<Record<Place, string>> = { site, notes };
  let count = 0;

  const putAside = (file: string, aside: string): void => {
    const shelf = join(notes, aside, file);
    if (!isFile(join(site, file))) return;
    makeFolder(dirname(shelf));
    rmSync(shelf, { force: true });
    try {
      // The name in the site is then another’s.
      linkSync(join(site, file), shelf);
    } catch {
      copyFileSync(join(site, file), shelf, constants.COPYFILE_FICLONE);
    }
  };

  const putFile = (place: Place, { file, from }: Upload, aside: string | undefined): void => {
    const path = join(folders[place], file);
    makeWay(folders[place], file);
    // Unfinished files are not served either.
    makeFolder(join(notes, incoming));
    count += 1;
    const unfinished = join(notes, incoming, `${process.pid}-${count}`);
    try {
      if (typeof from === "string") copyFileSync(from, unfinished, constants.COPYFILE_FICLONE);
      else writeFileSync(unfinished, from);
      if (count === 1) dropForgotten(notes, statSync(unfinished).mtimeMs);
      if (aside !== undefined) putAside(file, aside);
      move(unfinished, path);
    } catch (error) {
      // On a full disk it would take the place of what comes after it.
      rmSync(unfinished, { force: true });
      throw error;
    }
  };

  return {
    shown,
    keepsLook: false,
    put: async (place, files, aside) => {
      for (const file of files) putFile(place, file, aside);
    },
    delete: async (place, files, aside) => {
      for (const file of files) {
        if (aside !== undefined) putAside(file, aside);
        remove(folders[place], file);
      }
    },
    fetch: async (place, files, into) => {
      for (const file of files) {
        const from = join(folders[place], file);
        if (!isFile(from)) continue;
        makeFolder(dirname(join(into, file)));
        copyFileSync(from, join(into, file), constants.COPYFILE_FICLONE);
      }
    },
    list: async (folder) => listed(notes, folder),
  };
}

/** Folder of the notes for files that are not whole yet. */
const incoming = "incoming";
/** An unfinished file that nobody has written to for so long is that of a deployment that was killed; milliseconds. */
const forgotten = 3_600_000;

/** Takes away what deployments that were killed left unfinished. `present` is the time by the clock of that folder. */
function dropForgotten(notes: string, present: number): void {
  for (const { file, modified } of listed(notes, incoming))
    if (present - modified > forgotten) rmSync(join(notes, file), { force: true });
}

function isFile(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

/**
 * Makes the folders above a file; a file in the place of one gives way, and so does an empty folder in the place of the file. Nobody knows whose files a
 * folder holds that is in the way: it is refused.
 */
function makeWay(top: string, file: string): void {
  const parts = file.split("/");
  for (let depth = 1; depth < parts.length; depth += 1) {
    const above = join(top, ...parts.slice(0, depth));
    const standing = statSync(above, { throwIfNoEntry: false });
    if (standing?.isDirectory() === true) continue;
    rmSync(above, { force: true });
    makeFolder(above);
  }
  if (parts.length === 1) makeFolder(top);
  const path = join(top, file);
  if (lstatSync(path, { throwIfNoEntry: false })?.isDirectory() !== true) return;
  try {
    rmdirSync(path);
  } catch (error) {
    if (!isSystemError(error, "ENOTEMPTY", "EEXIST")) throw error;
    throw new DeployFault(
      "machine",
      `${path} is a folder that holds files, and the site has a file of that name. Move the folder away.`,
    );
  }
}

/** Moves a finished file; between two disks it is copied beside its place first. */
function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!isSystemError(error, "EXDEV")) throw error;
    copyFileSync(from, `${to}.part`);
    renameSync(`${to}.part`, to);
    unlinkSync(from);
  }
}

/** Deletes a file that may not be there, and the folders above it that it leaves empty. Throws where it cannot be deleted. */
function remove(top: string, file: string): void {
  const path = join(top, file);
  try {
    unlinkSync(path);
  } catch (error) {
    if (isSystemError(error, "ENOENT", "ENOTDIR")) return;
    // Of a folder in its place some systems say the same as of a file that they keep.
    if (lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true) return;
    throw error;
  }
  try {
    for (let folder = dirname(file); folder !== "."; folder = dirname(folder)) rmdirSync(join(top, folder));
  } catch (error) {
    // It still holds something, or has to stay for another reason: what was to go is gone.
    if (!isSystemError(error)) throw error;
  }
}

function listed(notes: string, folder: string): Noted[] {
  let entries: ReturnType<typeof entriesOf>;
  try {
    entries = entriesOf(join(notes, folder));
  } catch (error) {
    if (isSystemError(error, "ENOENT", "ENOTDIR")) return [];
    throw error;
  }
  return entries.flatMap((entry): Noted[] => {
    const file = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return listed(notes, file);
    const status = statSync(join(notes, file), { throwIfNoEntry: false });
    return status === undefined ? [] : [{ file, modified: status.mtimeMs }];
  });
}

function entriesOf(folder: string) {
  return readdirSync(folder, { withFileTypes: true });
}
