import { type Dirent, lstatSync, readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/**
 * The files that stand in an output folder. What is reached through a link does not count: it is not the site’s, and is
 * replaced when the site is put in place. Folders are told from links by listing the folders above them, of which there
 * are few: an archive has a folder for each article, but only one for each day.
 */
export class StandingFiles {
  readonly #output: string;
  readonly #folders = new Map<string, ReadonlySet<string>>();

  constructor(output: string) {
    this.#output = output;
  }

  /** Length of a file in bytes, by its path within the output folder; undefined where there is none. */
  sizeOf(file: string): number | undefined {
    if (!this.#isFolder(dirname(file))) return undefined;
    const status = lstatSync(join(this.#output, file), { throwIfNoEntry: false });
    return status?.isFile() ? status.size : undefined;
  }

  #isFolder(folder: string): boolean {
    const above = dirname(folder);
    // Nothing is above `.` and `/`; the second lies outside.
    return folder === above ? folder === "." : this.#foldersIn(above).has(basename(folder));
  }

  /** The folders that stand in a folder, links left out. */
  #foldersIn(folder: string): ReadonlySet<string> {
    const known = this.#folders.get(folder);
    if (known !== undefined) return known;
    const entries = this.#isFolder(folder) ? listed(join(this.#output, folder)) : [];
    const folders = new Set(entries.filter((entry) => entry.isDirectory()).map(({ name }) => name));
    this.#folders.set(folder, folders);
    return folders;
  }
}

function listed(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    // Nothing stands there yet, or not a folder.
    return [];
  }
}
