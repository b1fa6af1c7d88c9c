import { lstatSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * The files that stand in an output folder. What is reached through a link does not count: it is not the site’s, and is
 * replaced when the site is put in place.
 */
export class StandingFiles {
  readonly #output: string;
  readonly #folders = new Map<string, boolean>();

  constructor(output: string) {
    this.#output = output;
  }

  /** Length of a file in bytes, by its path within the output folder; undefined where there is none. */
  sizeOf(file: string): number | undefined {
    if (!this.#isFolder(dirname(file))) return undefined;
    const status = statusOf(join(this.#output, file));
    return status?.isFile() ? status.size : undefined;
  }

  #isFolder(folder: string): boolean {
    if (folder === ".") return true;
    const known = this.#folders.get(folder);
    if (known !== undefined) return known;
    const is =
      this.#isFolder(dirname(folder)) && statusOf(join(this.#output, folder))?.isDirectory() === true;
    this.#folders.set(folder, is);
    return is;
  }
}

function statusOf(path: string) {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch {
    // A file stands where a folder was.
    return undefined;
  }
}
