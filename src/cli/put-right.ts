import { chmodSync, lstatSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { mended } from "../editing/mended.ts";
import type { Problem } from "../model/problem.ts";
import type { Settings } from "../model/settings.ts";
import { createFileReader } from "../source/file-reader.ts";
import { linesSaid } from "../source/fix.ts";
import { writeWhole } from "../store/whole-file.ts";

/** What was put right in a file. */
export interface PutRight {
  /** Relative to the root. */
  readonly file: string;
  readonly line: number;
  /** What stands there now. */
  readonly written: string;
}

/** Puts right in the files of problems what is certain. A link is never written through, and a file that another changed meanwhile is left. */
export function putRight(root: string, problems: readonly Problem[], settings: Settings): PutRight[] {
  const read = createFileReader(settings);
  const files = new Set(
    problems.filter(({ fix, file }) => fix && file.endsWith(".md")).map(({ file }) => file),
  );
  return [...files].flatMap((file) => {
    const place = join(root, file);
    const status = lstatSync(place, { throwIfNoEntry: false });
    if (!status?.isFile()) return [];
    const before = readFileSync(place, "utf8");
    const after = mended(before, (text) => read(file, Buffer.from(text), "").problems);
    if (after.text === before) return [];
    writeWhole(place, after.text);
    chmodSync(place, status.mode);
    return after.problems.flatMap(({ fix }) =>
      fix === undefined ? [] : [{ file, line: fix.line, written: linesSaid(fix) }],
    );
  });
}
