import { rmSync } from "node:fs";
import { join } from "node:path";
import {
  manifestFile,
  notesFolder,
  readSealed,
  readStanding,
  type StandingOutput,
  sealOf,
} from "./manifest.ts";
import { readIfThere, writeWhole } from "./whole-file.ts";

/** What the whole of an output folder was made from. */
export interface EditionNote {
  readonly digest: string;
  /** The checksum of the manifest beside which it was written: of another one it says nothing. */
  readonly seal: string;
}

/** The note of an output folder; undefined where the last build did not come to its end. */
export function readEditionNote(output: string): EditionNote | undefined {
  const note = readIfThere(noteFile(output));
  if (note === undefined) return undefined;
  const [digest = "", seal = ""] = note.toString("utf8").trimEnd().split("\t");
  return { digest, seal };
}

/**
 * What stands in an output folder, by notes that belong together. Beside a manifest of another time, which somebody put back,
 * nothing is known but that its files are Dateline’s.
 */
export function readTrusted(output: string): StandingOutput {
  const stood = readStanding(output);
  const note = readEditionNote(output);
  if (note === undefined || note.seal === stood.seal) return stood;
  return { ...stood, known: new Map(), isWhole: false, isAccounted: false };
}

/** Written when all else is done: it says that the manifest and the files are those of one edition. */
export function writeEditionNote(output: string, digest: string): void {
  const manifest = readSealed(manifestFile(output));
  const seal = manifest && sealOf(manifest);
  if (seal !== undefined) writeWhole(noteFile(output), `${digest}\t${seal}\n`);
}

/** Taken away before anything is put in place. */
export function dropEditionNote(output: string): void {
  rmSync(noteFile(output), { recursive: true, force: true });
}

function noteFile(output: string): string {
  return join(output, notesFolder, "edition");
}
