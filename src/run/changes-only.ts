import { rmSync } from "node:fs";
import { join } from "node:path";
import { StandingFiles } from "../publish/standing-files.ts";
import { changesBetween, readChanges, writeChanges } from "../store/changes-file.ts";
import {
  isOfOutput,
  linesOfManifest,
  type Manifest,
  manifestFile,
  nextManifestFile,
  noStamp,
  readSealed,
  sealOf,
  stampOf,
} from "../store/manifest.ts";
import type { OutputPlace } from "../store/note-file.ts";
import type { StandingOutput } from "../store/standing-output.ts";
import { dropFolder } from "./output-folder.ts";

/** True where a site stands in an output folder that is not the edition of the notes: changes would make a mixture of both. */
export function isOtherEdition({ output, notes }: OutputPlace): boolean {
  const sealed = readSealed(manifestFile({ output, notes }));
  return stampOf(output) !== noStamp && !isOfOutput(output, sealed);
}

/**
 * The last edition as its manifest lists it, for a build that writes what changed and needs nothing of it to stand here. Files of changes that
 * have not gone out yet must stand: what is lost of them is made again.
 */
export function lastEdition(place: OutputPlace): StandingOutput & { readonly listed: Manifest } {
  // A build that was killed had sent nothing: the edition before is the one to go by.
  rmSync(nextManifestFile(place), { force: true });
  const sealed = readSealed(manifestFile(place));
  const lines = sealed && linesOfManifest(sealed);
  const isWhole = lines !== undefined && [...lines.values()].every(({ sha256 }) => sha256 !== "");
  const listed: Manifest = isWhole ? lines : new Map();
  const known = new Map(listed);
  const standing = new StandingFiles(place.output);
  for (const [file, { size }] of readChanges(place)?.files ?? [])
    if (standing.sizeOf(file) !== size) known.delete(file);
  const seal = sealed && sealOf(sealed);
  const written = new Set(listed.keys());
  return { known, listed, written, isWhole: true, isAccounted: true, isOurs: true, seal };
}

/**
 * Takes from the stage what is the same in the last edition, and notes what is not. Gives how many files changed.
 *
 * @param listed the last edition
 * @param staged files that were made
 */
export function noteChanges(
  place: OutputPlace & { readonly stage: string },
  listed: Manifest,
  next: Manifest,
  staged: Iterable<string>,
): number {
  const changes = changesBetween(listed, next, readChanges(place));
  for (const file of staged) if (!changes.files.has(file)) dropFolder(join(place.stage, file));
  writeChanges(place, changes);
  return changes.files.size;
}
