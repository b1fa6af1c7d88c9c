import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import { join, sep } from "node:path";
import { digestOfBytes } from "../model/digest.ts";
import { compareText } from "../model/order.ts";
import { makeFolder, readIfThere, writeWhole } from "../store/whole-file.ts";

/** What is in a folder of the index. */
export interface Listing {
  readonly files: readonly { readonly name: string; readonly digest: string; readonly size: number }[];
  /** Of a bundle, what stands for each of its articles. */
  readonly records: readonly string[];
}

const listingEnding = ".json";

/**
 * Bundles that were made once, and their engines, each in a folder whose name stands for its bytes. Nothing in it is ever out
 * of date, so it outlives the output folder and a build that starts afresh. A folder counts when its listing is there, which
 * is written last.
 */
export class BundleStore {
  readonly folder: string;

  /** @param folder absolute; made when something is put there */
  constructor(folder: string) {
    this.folder = folder;
  }

  /** What is in a folder, if all of it is there. */
  read(name: string): Listing | undefined {
    const listing = listingIn(readIfThere(join(this.folder, name + listingEnding))?.toString("utf8") ?? "");
    if (listing === undefined) return undefined;
    const isThere = ({ name: file, size }: Listing["files"][number]): boolean =>
      statSync(join(this.folder, name, file), { throwIfNoEntry: false })?.size === size;
    return listing.files.every(isThere) ? listing : undefined;
  }

  /** Takes a finished folder in. One that is there already stays: its bytes are the same. */
  take(name: string, finished: string, records: readonly string[] = []): void {
    if (this.read(name) !== undefined) return;
    const files = filesOf(finished).map((file) => {
      const bytes = readFileSync(join(finished, file));
      return { name: file, digest: digestOfBytes(bytes), size: bytes.length };
    });
    makeFolder(this.folder);
    rmSync(join(this.folder, name), { recursive: true, force: true });
    renameSync(finished, join(this.folder, name));
    writeWhole(join(this.folder, name + listingEnding), JSON.stringify({ files, records }));
  }

  /** The bundles of a name, whatever is in them. */
  bundlesOf(name: string): string[] {
    return this.#listed().filter((folder) => folder.replace(/-[0-9a-f]+$/, "") === name);
  }

  /** Deletes all but these. */
  keepOnly(names: ReadonlySet<string>): void {
    for (const name of this.#listed()) {
      if (names.has(name)) continue;
      // Without its listing, what is left of it counts for nothing.
      rmSync(join(this.folder, name + listingEnding), { force: true });
      rmSync(join(this.folder, name), { recursive: true, force: true });
    }
  }

  #listed(): string[] {
    if (!existsSync(this.folder)) return [];
    const names = readdirSync(this.folder).filter((name) => name.endsWith(listingEnding));
    return names.map((name) => name.slice(0, -listingEnding.length)).sort(compareText);
  }
}

/** A listing that a disk spoilt is none: what it was of is made again. */
function listingIn(text: string): Listing | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The files of a folder and below, in order of path, with `/`. */
function filesOf(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      join(parentPath, name)
        .slice(folder.length + 1)
        .split(sep)
        .join("/"),
    )
    .sort(compareText);
}
