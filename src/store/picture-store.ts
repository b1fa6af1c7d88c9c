import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { digestOfBytes } from "../model/digest.ts";
import { readIfThere, writeWhole } from "./whole-file.ts";

/** The digest of a picture stands beside it, in a file of its name with this behind. */
const digestEnding = ".digest";

/**
 * Pictures that were drawn once, kept in a folder by a key that stands for all that decides their pixels. Nothing in it
 * is ever out of date, so it outlives the output folder and a build that starts afresh.
 */
export class PictureStore {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The file of a picture, absolute. It is drawn if it is not there or not whole. */
  async file(key: string, draw: () => Promise<Uint8Array>): Promise<string> {
    // A folder of a hundred thousand files is slow to list on some disks.
    const file = join(this.#folder, key.slice(0, 2), key);
    if (isWhole(file)) return file;
    const bytes = await draw();
    writeWhole(file, bytes);
    writeWhole(file + digestEnding, digestOfBytes(bytes));
    return file;
  }

  /** Deletes pictures of no use, once they are more than half of all. `used` is asked for the keys of the others then. */
  tidy(count: number, used: () => Iterable<string>): void {
    if (!existsSync(this.#folder)) return;
    const kept = readdirSync(this.#folder).flatMap((part) =>
      readdirSync(join(this.#folder, part)).map((name) => ({ part, name })),
    );
    const pictures = kept.filter(({ name }) => !name.endsWith(digestEnding));
    if (pictures.length <= 2 * count + few) return;
    const keys = new Set(used());
    for (const { part, name } of kept) {
      const key = name.endsWith(digestEnding) ? name.slice(0, -digestEnding.length) : name;
      if (!keys.has(key)) rmSync(join(this.#folder, part, name), { recursive: true, force: true });
    }
  }
}

/** So many pictures of no use are never worth a look. */
const few = 100;

/** True for a picture whose bytes are those that were drawn, by the digest beside it: a disk may lose or turn any of them. */
function isWhole(file: string): boolean {
  const bytes = readIfThere(file);
  return bytes !== undefined && readIfThere(file + digestEnding)?.toString() === digestOfBytes(bytes);
}
