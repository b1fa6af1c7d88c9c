import { copyFileSync, constants, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** What became of a file that was handed to the stage. */
export interface Staged {
  /** Length in bytes. */
  readonly size: number;
  /** False when the very same bytes stand in the output folder already. */
  readonly changed: boolean;
}

/**
 * A folder beside the published files, on the same disk, where new ones wait until all of them are made. Only then are
 * they moved into place, so that a build that fails or is killed leaves the last site standing.
 */
export interface Stage {
  write(file: string, content: string): Staged;
  copy(file: string, from: string): Staged;
}

export function openStage(output: string, folder: string): Stage {
  const made = new Set<string>();
  const place = (file: string): string => {
    const path = join(folder, file);
    const parent = dirname(path);
    if (!made.has(parent)) {
      mkdirSync(parent, { recursive: true });
      made.add(parent);
    }
    return path;
  };
  return {
    write: (file, content) => {
      const bytes = Buffer.from(content, "utf8");
      const size = bytes.length;
      if (standsAlready(join(output, file), bytes)) return { size, changed: false };
      writeFileSync(place(file), bytes);
      return { size, changed: true };
    },
    copy: (file, from) => {
      const { size } = statSync(from);
      if (statSync(join(output, file), { throwIfNoEntry: false })?.size === size) {
        if (standsAlready(join(output, file), readFileSync(from))) return { size, changed: false };
      }
      copyFileSync(from, place(file), constants.COPYFILE_FICLONE);
      return { size, changed: true };
    },
  };
}

function standsAlready(path: string, bytes: Buffer): boolean {
  const standing = statSync(path, { throwIfNoEntry: false });
  return standing?.isFile() === true && standing.size === bytes.length && readFileSync(path).equals(bytes);
}
