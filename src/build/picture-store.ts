import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { readIfThere, writeWhole } from "../model/whole-file.ts";

/** The last chunk of every PNG file, https://www.w3.org/TR/png-3/#11IEND. */
const pngEnd = Buffer.from("0000000049454e44ae426082", "hex");

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
    return file;
  }

  /** Deletes pictures of no use, once they are more than half of all. `used` is asked for the keys of the others then. */
  tidy(count: number, used: () => Iterable<string>): void {
    if (!existsSync(this.#folder)) return;
    const kept = readdirSync(this.#folder).flatMap((part) =>
      readdirSync(join(this.#folder, part)).map((name) => ({ part, name })),
    );
    if (kept.length <= 2 * count + few) return;
    const keys = new Set(used());
    for (const { part, name } of kept) {
      if (!keys.has(name)) rmSync(join(this.#folder, part, name), { recursive: true, force: true });
    }
  }
}

/** So many pictures of no use are never worth a look. */
const few = 100;

/** False for a file that is not there, and for a PNG that a machine which failed left without its end. */
function isWhole(file: string): boolean {
  const bytes = readIfThere(file);
  if (bytes === undefined) return false;
  return bytes[0] === 0x89
    ? bytes.subarray(-pngEnd.length).equals(pngEnd)
    : bytes.length > 0 && bytes[0] === 0;
}
