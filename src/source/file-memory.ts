import { hash } from "node:crypto";
import { closeSync, openSync, readFileSync, readSync } from "node:fs";
import { join } from "node:path";

import { isGone } from "./walk.ts";

/** The bytes of a file, good until the next file is read, and their digest. */
export interface DigestedFile {
  readonly bytes: Buffer;
  /** Stands for the bytes, the path, and all else that decides what is read from the file. */
  readonly digest: string;
}

/** Larger files, which are pictures and films, are read into memory of their own. */
const largest = 1 << 20;

/**
 * Reads files one after the other into the same piece of memory: to ask for new memory for each article and its digest
 * takes longer than to read it.
 */
export class FileMemory {
  readonly #root: string;
  readonly #reading: string;
  #memory = Buffer.allocUnsafeSlow(1 << 15);

  /** `root` is the folder that paths are relative to; `reading` stands for what files are read with. */
  constructor(root: string, reading: string) {
    this.#root = root;
    this.#reading = reading;
  }

  /** Reads a file that had a size (in bytes) when it was found. */
  read(path: string, size: number): DigestedFile | "gone" | "unreadable" {
    try {
      return (size > largest ? undefined : this.#readSmall(path, size)) ?? this.#readAny(path);
    } catch (error) {
      return isGone(error) ? "gone" : "unreadable";
    }
  }

  /** Reads a file of any size. */
  readWhole(path: string): DigestedFile | "gone" | "unreadable" {
    return this.read(path, Number.POSITIVE_INFINITY);
  }

  /** Undefined if the file is not of that size any more. */
  #readSmall(path: string, size: number): DigestedFile | undefined {
    const heading = this.#headingOf(path);
    // A code unit takes three bytes at most, and the byte behind the end shows that the file did not grow.
    const most = heading.length * 3 + size + 1;
    if (most > this.#memory.length) this.#memory = Buffer.allocUnsafeSlow(most * 2);
    const start = this.#memory.write(heading);
    const file = openSync(join(this.#root, path), "r");
    try {
      if (readSync(file, this.#memory, start, size + 1, null) !== size) return undefined;
    } finally {
      closeSync(file);
    }
    const digest = hash("sha1", this.#memory.subarray(0, start + size), "base64url");
    return { bytes: this.#memory.subarray(start, start + size), digest };
  }

  #readAny(path: string): DigestedFile {
    const bytes = readFileSync(join(this.#root, path));
    const digest = hash("sha1", Buffer.concat([Buffer.from(this.#headingOf(path)), bytes]), "base64url");
    return { bytes, digest };
  }

  #headingOf(path: string): string {
    return `${this.#reading}\u0000${path}\u0000`;
  }
}
