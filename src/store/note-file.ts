import { readdirSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { digestOf } from "../model/digest.ts";

/** An output folder, and the folder that holds Dateline’s notes of it: they are not published. Both absolute. */
export interface OutputPlace {
  readonly output: string;
  readonly notes: string;
}

/** The one file of a part of a site that is no file of the site. */
export const partNoteFile = ".dateline-part";

/** Longer names are a digest: file systems hold no more than 255 bytes, and an ending may follow. */
const longest = 200;

/**
 * Where a note of an output folder stands: `.dateline/manifest-_site`. It is called after the way from the folder that the notes
 * are in, so that a newsroom can be moved, and each output folder has notes of its own. It has no dot: an ending may follow.
 */
export function noteFile(kind: "manifest" | "edition", { output, notes }: OutputPlace): string {
  const name = encodeURIComponent(relative(dirname(notes), output).replaceAll("\\", "/")).replaceAll(
    ".",
    "%2E",
  );
  return join(notes, `${kind}-${name.length > longest ? digestOf([name]) : name}`);
}

/** The output folders that notes speak of, absolute. */
export function notedOutputs(notes: string): readonly string[] {
  try {
    return readdirSync(notes).flatMap((name) => {
      const [, way] = /^manifest-(.+?)(?:\.next)?$/.exec(name) ?? [];
      return way === undefined ? [] : [resolve(dirname(notes), decodeURIComponent(way))];
    });
  } catch {
    // There are no notes yet.
    return [];
  }
}
