import { randomUUID } from "node:crypto";
import {
  closeSync,
  existsSync,
  fstatSync,
  openSync,
  readdirSync,
  readSync,
  statSync,
  unlinkSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";
import { crc32 } from "node:zlib";
import type { TextRef } from "../model/row.ts";

/** Bytes of digest in front of each text, by which a text is known to be the right one. */
const digestLength = 27;

/**
 * Rendered texts on disk, in packs: files that are only ever added to. Each thread writes a pack of its own, so threads
 * and processes never wait for each other; where a text stands is kept with its row. A text that is not where its row says
 * is missing, and is made again from its source.
 */
export class TextStore {
  readonly #folder: string;
  readonly #open = new Map<string, number>();
  #pack: { readonly name: string; readonly file: number; size: number } | undefined;
  /** Texts on their way, used again and again: new memory for each takes longer than all else about it. */
  #scratch = Buffer.allocUnsafeSlow(1 << 18);

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Adds texts under their digests; gives where each of them stands. */
  add(texts: readonly { readonly digest: string; readonly text: string }[]): TextRef[] {
    if (texts.length === 0) return [];
    this.#pack ??= this.#newPack();
    const pack = this.#pack;
    let filled = 0;
    const write = (): void => {
      writeSync(pack.file, this.#scratch, 0, filled);
      pack.size += filled;
      filled = 0;
    };
    const refs = texts.map(({ digest, text }): TextRef => {
      // Three bytes are the most that a UTF-16 code unit takes.
      const most = digestLength + text.length * 3;
      if (filled > 0 && filled + most > this.#scratch.length) write();
      this.#makeRoom(most);
      const start = filled + this.#scratch.write(digest, filled, "latin1");
      const length = this.#scratch.write(text, start, "utf8");
      filled = start + length;
      const check = crc32(this.#scratch.subarray(start, filled));
      return { pack: pack.name, at: pack.size + start, length, check };
    });
    write();
    return refs;
  }

  /** The text of a digest; undefined if it is not where it should be, or is not what was written there. */
  get(digest: string, { pack, at, length, check }: TextRef): string | undefined {
    const total = digestLength + length;
    this.#makeRoom(total);
    try {
      const read = readSync(this.#fileOf(pack), this.#scratch, 0, total, at - digestLength);
      if (read < total || this.#scratch.toString("latin1", 0, digestLength) !== digest) return undefined;
    } catch {
      return undefined;
    }
    if (crc32(this.#scratch.subarray(digestLength, total)) !== check) return undefined;
    return this.#scratch.toString("utf8", digestLength, total);
  }

  /** Whether a pack is on disk. */
  holds(pack: string): boolean {
    return existsSync(join(this.#folder, pack));
  }

  /** Sizes of the packs on disk, by name. */
  sizes(): Map<string, number> {
    const isThere = statSync(this.#folder, { throwIfNoEntry: false })?.isDirectory() === true;
    const packs = isThere ? readdirSync(this.#folder).filter((name) => name.startsWith("texts-")) : [];
    return new Map(packs.map((name) => [name, statSync(join(this.#folder, name)).size]));
  }

  /** Lets further texts go to a pack that holds none yet. */
  beginPack(): void {
    this.#pack = undefined;
  }

  remove(pack: string): void {
    const file = this.#open.get(pack);
    if (file !== undefined) closeSync(file);
    this.#open.delete(pack);
    unlinkSync(join(this.#folder, pack));
  }

  close(): void {
    for (const file of this.#open.values()) closeSync(file);
    this.#open.clear();
    this.#pack = undefined;
  }

  #makeRoom(length: number): void {
    if (length > this.#scratch.length) this.#scratch = Buffer.allocUnsafeSlow(length * 2);
  }

  #fileOf(pack: string): number {
    const file = this.#open.get(pack) ?? openSync(join(this.#folder, pack), "r");
    this.#open.set(pack, file);
    return file;
  }

  #newPack(): { name: string; file: number; size: number } {
    // Rows may lead to a pack that did not come along from another machine, so none may have a name again.
    const name = `texts-${randomUUID()}`;
    const file = openSync(join(this.#folder, name), "ax+");
    this.#open.set(name, file);
    return { name, file, size: fstatSync(file).size };
  }
}
