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
    makeFolder(join(notes, "incoming"));
    count += 1;
    const unfinished = join(notes, "incoming", `${process.pid}-${count}`);
    if (typeof from === "string") copyFileSync(from, unfinished, constants.COPYFILE_FICLONE);
    else writeFileSync(unfinished, from);
    if (aside !== undefined) putAside(file, aside);
    move(unfinished, path);
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

function isFile(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

/** Makes the folders above a file; a file in the place of one gives way, and so does a folder in the place of the file. */
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
  if (lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true) rmSync(path, { recursive: true });
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

/** Deletes a file, and the folders above it that it leaves empty. */
function remove(top: string, file: string): void {
  try {
    unlinkSync(join(top, file));
    for (let folder = dirname(file); folder !== "."; folder = dirname(folder)) rmdirSync(join(top, folder));
  } catch (error) {
    // Gone already, or the folder still holds something.
    if (!isSystemError(error, "ENOENT", "ENOTDIR", "ENOTEMPTY", "EEXIST", "EISDIR", "EPERM")) throw error;
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
