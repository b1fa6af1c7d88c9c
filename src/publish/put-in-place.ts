import {
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  unlinkSync,
} from "node:fs";
import { dirname, join, sep } from "node:path";
import { formatManifest, manifestFile, nextManifestFile, stampedFile, stampOf } from "../store/manifest.ts";
import type { OutputPlace } from "../store/note-file.ts";
import { readUnsure } from "../store/standing-output.ts";
import { putOver, writeWhole } from "../store/whole-file.ts";

/**
 * Publishes what is on the stage: moves it into place, deletes files that are gone, and records the manifest, which is made
 * with the stamp of the site. The new manifest is written down first and takes its name last; a build that is killed in between
 * leaves both, by which the next build knows what to make again. Each file is the old one or the new one, never half of either.
 */
export function putInPlace(
  place: OutputPlace,
  stage: string,
  manifest: (stamp: string) => string | Uint8Array,
  gone: readonly string[],
): void {
  const { output } = place;
  // Builds that are killed one after the other: what the last one may have put in place is noted before its note goes.
  const unsure = readUnsure(place, gone);
  if (unsure !== undefined) writeWhole(manifestFile(place), formatManifest(unsure, stampOf(output)));
  writeWhole(nextManifestFile(place), manifest(stampStage(output, stage)));
  moveInto(stage, output);
  for (const file of gone) remove(output, file);
  putOver(manifestFile(place), nextManifestFile(place));
  rmSync(stage, { recursive: true, force: true });
}

/** Puts the file by whose time the site is known on the stage, as it is, and gives its stamp. */
function stampStage(output: string, stage: string): string {
  const standing = join(output, stampedFile);
  if (!existsSync(join(stage, stampedFile)) && lstatSync(standing, { throwIfNoEntry: false })?.isFile())
    writeWhole(join(stage, stampedFile), readFileSync(standing));
  return stampOf(stage);
}

/** Moves the content of one folder into another, whole folders at once where there is nothing to join them with. */
function moveInto(from: string, to: string): void {
  const entries = isFolder(from) ? readdirSync(from, { withFileTypes: true }) : [];
  for (const entry of entries) {
    const source = join(from, entry.name);
    const target = join(to, entry.name);
    const standing = lstatSync(target, { throwIfNoEntry: false });
    if (entry.isDirectory() && standing?.isDirectory()) {
      moveInto(source, target);
      continue;
    }
    // A link is replaced, never followed; a folder makes room for a file of its name, and the other way round.
    if (standing !== undefined && (entry.isDirectory() || standing.isDirectory())) {
      rmSync(target, { recursive: true, force: true });
    }
    renameSync(source, target);
  }
}

/** Deletes a file, and the folders above it that it leaves empty; never anything that a link leads to. */
function remove(output: string, file: string): void {
  try {
    const folder = realpathSync(dirname(join(output, file)));
    if (!`${folder}${sep}`.startsWith(`${realpathSync(output)}${sep}`)) return;
    unlinkSync(join(output, file));
    for (let folder = dirname(file); folder !== "."; folder = dirname(folder))
      rmdirSync(join(output, folder));
  } catch {
    // Gone already, or the folder still holds something.
  }
}

function isFolder(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
