import { rmSync } from "node:fs";
import { manifestFile, readSealed, sealOf } from "./manifest.ts";
import { noteFile, type OutputPlace } from "./note-file.ts";
import { readStanding, type StandingOutput } from "./standing-output.ts";
import { readIfThere, writeWhole } from "./whole-file.ts";

/** What the whole of an output folder was made from. */
export interface EditionNote {
  readonly digest: string;
  /** The checksum of the manifest beside which it was written: of another one it says nothing. */
  readonly seal: string;
  /** False where a search index that belongs to the site was not made with it. */
  readonly isIndexed: boolean;
}

/** The note of an output folder; undefined where the last build did not come to its end. */
export function readEditionNote(place: OutputPlace): EditionNote | undefined {
  const note = readIfThere(noteFile("edition", place));
  if (note === undefined) return undefined;
  const [digest = "", seal = "", indexed] = note.toString("utf8").trimEnd().split("\t");
  return { digest, seal, isIndexed: indexed === indexedMark };
}

/**
 * What stands in an output folder, by notes that belong together. Beside a manifest of another time, which somebody put back,
 * nothing is known but that its files are Dateline’s.
 */
export function readTrusted(place: OutputPlace): StandingOutput {
  const stood = readStanding(place);
  const note = readEditionNote(place);
  if (note === undefined || note.seal === stood.seal) return stood;
  return { ...stood, known: new Map(), isWhole: false, isAccounted: false };
}

const indexedMark = "indexed";

/** Written when all else is done: it says that the manifest and the files are those of one edition. */
export function writeEditionNote(place: OutputPlace, digest: string, isIndexed = false): void {
  const manifest = readSealed(manifestFile(place));
  const seal = manifest && sealOf(manifest);
  if (seal !== undefined)
    writeWhole(
      noteFile("edition", place),
      `${[digest, seal, ...(isIndexed ? [indexedMark] : [])].join("\t")}\n`,
    );
}

/** Taken away before anything is put in place. */
export function dropEditionNote(place: OutputPlace): void {
  rmSync(noteFile("edition", place), { recursive: true, force: true });
}
