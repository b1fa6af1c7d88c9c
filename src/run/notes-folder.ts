import { accessSync, constants, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { madeOnce } from "../model/made-once.ts";
import { settingsPath } from "../model/settings-path.ts";
import { isSystemError } from "../model/system-error.ts";
import { makeFolder, writeWhole } from "../store/whole-file.ts";

/** Where Dateline keeps what makes the next build faster. */
export interface NotesFolder {
  /** Absolute. */
  readonly folder: string;
  /** The system’s reason, such as `EROFS`, why nothing can be kept beside the content: the folder is gone with this process. */
  readonly passing?: string;
}

/** Beside the content of a root, unless another folder is named. */
export function usualNotes(root: string): string {
  return join(root, ".dateline");
}

/** A root may not be this process’s to write to: a checkout that was mounted, the folder of another user. */
const notOurs = ["EROFS", "EACCES", "EPERM"];

/**
 * The folder for the notes of a root, made if need be. Where none can be written beside the content, it is one of the
 * system’s for files that pass. Throws if it can be made nowhere.
 */
export function openNotes(root: string): NotesFolder {
  const folder = usualNotes(root);
  // Where there is no newsroom, no folder is made.
  if (!existsSync(join(root, settingsPath))) return { folder };
  try {
    makeFolder(folder);
    accessSync(folder, constants.W_OK);
    return { folder };
  } catch (error) {
    if (!isSystemError(error, ...notOurs)) throw error;
    return { folder: passingFolder(), passing: error.code };
  }
}

/** A folder that is gone with this process. */
export const passingFolder = madeOnce((): string => {
  const folder = mkdtempSync(join(tmpdir(), "dateline-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  return folder;
});

/** Says to other programs that a folder can be made again, https://bford.info/cachedir/; and to Dateline that it is its own. */
const tag = "CACHEDIR.TAG";
const tagText =
  "Signature: 8a477f597d28d172789f06886806bc55\n# Dateline made this folder, and deletes what is in it.\n";

/** True for a folder that may be emptied: it is not there, holds nothing, or is one that `makeOwnNotes` made. */
export function mayBeNotes(folder: string): boolean {
  return !existsSync(folder) || existsSync(join(folder, tag)) || readdirSync(folder).length === 0;
}

/** Makes a folder that was named for the notes, and marks it. */
export function makeOwnNotes(folder: string): void {
  if (!existsSync(join(folder, tag))) writeWhole(join(folder, tag), tagText);
}
