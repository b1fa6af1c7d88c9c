import { constants, readFileSync, statSync, writeFileSync } from "node:fs";
import { copyFile } from "node:fs/promises";
import { join } from "node:path";
import { sha256Of } from "../model/digest.ts";
import { makeStagesFolder } from "../store/manifest.ts";
import { sumOfFile } from "../store/sum-of-file.ts";
import { makeFolder } from "../store/whole-file.ts";
import { StandingFiles } from "./standing-files.ts";

/** What became of a file that was handed to the stage. */
export interface Staged {
  /** Length in bytes. */
  readonly size: number;
  /** SHA-256 of the bytes, in lower-case hexadecimal. */
  readonly sha256: string;
  /** False when the very same bytes stand in the output folder already. */
  readonly changed: boolean;
}

/**
 * A folder beside the published files, on the same disk, where new ones wait until all of them are made. Only then are
 * they moved into place, so that a build that fails or is killed leaves the last site standing.
 */
export interface Stage {
  write(file: string, content: string): Staged;
  /** Other threads do the copying: whoever has many files to copy asks for the next while they are at it. */
  copy(file: string, from: string): Promise<Staged>;
}

export function openStage(output: string, folder: string): Stage {
  makeStagesFolder(output);
  const made = new Set<string>();
  const place = (file: string): string => {
    const parent = folderOf(file);
    if (!made.has(parent)) {
      // Addresses are looked at where they are read; this is the last door before the disk.
      if (parent.split("/").includes("..")) throw new Error(`${file} leads out of the site`);
      makeFolder(join(folder, parent));
      made.add(parent);
    }
    return `${folder}/${file}`;
  };
  const standing = new StandingFiles(output);
  const encoder = new Encoder();
  const standsAlready = (file: string, bytes: Buffer): boolean =>
    standing.sizeOf(file) === bytes.length && readFileSync(join(output, file)).equals(bytes);
  return {
    write: (file, content) => {
      const bytes = encoder.bytes(content);
      const size = bytes.length;
      const sha256 = sha256Of(bytes);
      if (standsAlready(file, bytes)) return { size, sha256, changed: false };
      writeFileSync(place(file), bytes);
      return { size, sha256, changed: true };
    },
    copy: async (file, from) => {
      const { size } = statSync(from);
      if (standing.sizeOf(file) === size) {
        const bytes = readFileSync(from);
        if (standsAlready(file, bytes)) return { size, sha256: sha256Of(bytes), changed: false };
      }
      const copied = place(file);
      await copyFile(from, copied, constants.COPYFILE_FICLONE);
      // Of what is published, should somebody write to the other in this very moment.
      return { size: statSync(copied).size, sha256: sumOfFile(copied), changed: true };
    },
  };
}

/** The folder of a file, by their paths within the output folder; empty for the output folder itself. */
function folderOf(file: string): string {
  return file.slice(0, Math.max(0, file.lastIndexOf("/")));
}

/** UTF-8 written over and over into one buffer: a buffer for each of a hundred thousand pages would scatter memory. */
class Encoder {
  #scratch = Buffer.allocUnsafeSlow(1 << 16);

  /** The bytes of a text, until the next is asked for. */
  bytes(content: string): Buffer {
    // A UTF-16 unit takes three bytes of UTF-8 at most.
    if (content.length * 3 > this.#scratch.length) this.#scratch = Buffer.allocUnsafeSlow(content.length * 3);
    return this.#scratch.subarray(0, this.#scratch.write(content, "utf8"));
  }
}
