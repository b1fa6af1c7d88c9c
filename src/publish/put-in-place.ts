import {
  lstatSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, sep } from "node:path";
import { formatManifest, manifestFile, nextManifestFile, readUnsure } from "../store/manifest.ts";
import { putOver } from "../store/whole-file.ts";

/**
 * Publishes what is on the stage: moves it into place, deletes files that are gone, and records the manifest, which comes
 * as `formatManifest` or `patchManifest` makes it. The new manifest is written down first and takes its name last; a build that is killed in between leaves both, by which the
 * next build knows what to make again. Each file is the old one or the new one, never half of either.
 */
export function putInPlace(
  output: string,
  stage: string,
  manifest: string | Uint8Array,
  gone: readonly string[],
): void {
  // Written beside the stage, so that what a killed build leaves of it is cleared away with its stage.
  const note = (file: string, content: string | Uint8Array): void => {
    writeFileSync(`${stage}.manifest`, content);
    putOver(file, `${stage}.manifest`);
  };
  // Builds that are killed one after the other: what the last one may have put in place is noted before its note goes.
  const unsure = readUnsure(output, gone);
  if (unsure !== undefined) note(manifestFile(output), formatManifest(unsure));
  note(nextManifestFile(output), manifest);
  moveInto(stage, output);
  for (const file of gone) remove(output, file);
  putOver(manifestFile(output), nextManifestFile(output));
  rmSync(stage, { recursive: true, force: true });
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
