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
import { makeFolder, putOver, writeWhole } from "../store/whole-file.ts";
import { filesIn } from "./files-in.ts";
import { type PublishStep, publishOrder } from "./publish-order.ts";
import { StandingFiles } from "./standing-files.ts";

/**
 * Publishes what is on the stage, in the order of `publishOrder`: moves it into place, deletes files that are gone, and records the
 * manifest, which is made with the stamp of the site. The new manifest is written down first and takes its name last; a build that is
 * killed in between leaves both, by which the next build knows what to make again. Each file is the old one or the new one, never half
 * of either.
 *
 * @param before called before each step, for tests of what a kill leaves
 */
export function putInPlace(
  place: OutputPlace,
  stage: string,
  manifest: (stamp: string) => string | Uint8Array,
  gone: readonly string[],
  before: (step: PublishStep) => void = () => undefined,
): void {
  const { output } = place;
  // Builds that are killed one after the other: what the last one may have put in place is noted before its note goes.
  const unsure = readUnsure(place, gone);
  if (unsure !== undefined) writeWhole(manifestFile(place), formatManifest(unsure, stampOf(output)));
  writeWhole(nextManifestFile(place), manifest(stampStage(output, stage)));
  const standing = new StandingFiles(output);
  const isThere = (file: string): boolean => standing.sizeOf(file) !== undefined;
  if (!isThere(frontPage)) {
    // Nobody comes to a site without one, so all of it can be moved by folders: a file at a time takes ten times as long.
    const pages = publishOrder({ added: [], changed: [], gone });
    for (const { file } of pages) remove(output, file);
    moveFolder(stage, output);
  } else {
    const [changed, added] = parted(isFolder(stage) ? [...filesIn(stage)] : [], isThere);
    const made = new Set<string>();
    for (const step of publishOrder({ added, changed, gone })) {
      before(step);
      if (step.what === "put") moveFile(output, stage, step.file, made);
      else remove(output, step.file);
    }
  }
  putOver(manifestFile(place), nextManifestFile(place));
  rmSync(stage, { recursive: true, force: true });
}

/** Parts a list into those of which something is true, and the others. */
function parted<One>(list: readonly One[], isFirst: (one: One) => boolean): [One[], One[]] {
  const parts: [One[], One[]] = [[], []];
  for (const one of list) parts[isFirst(one) ? 0 : 1].push(one);
  return parts;
}

/** Readers begin here. */
const frontPage = "index.html";

/** Puts the file by whose time the site is known on the stage, as it is, and gives its stamp. */
function stampStage(output: string, stage: string): string {
  const standing = join(output, stampedFile);
  if (!existsSync(join(stage, stampedFile)) && lstatSync(standing, { throwIfNoEntry: false })?.isFile())
    writeWhole(join(stage, stampedFile), readFileSync(standing));
  return stampOf(stage);
}

/**
 * Moves a file from the stage into place, with the folders that it needs; `made` are those that are known to be there. A link is
 * replaced, never followed; a folder makes room for a file of its name, and the other way round.
 */
function moveFile(output: string, stage: string, file: string, made: Set<string>): void {
  const folder = dirname(file);
  if (!made.has(folder)) {
    const parts = folder === "." ? [] : folder.split("/");
    for (let depth = 1; depth <= parts.length; depth += 1) {
      const above = parts.slice(0, depth).join("/");
      if (made.has(above)) continue;
      const path = join(output, above);
      const standing = lstatSync(path, { throwIfNoEntry: false });
      if (standing?.isDirectory() !== true) {
        if (standing !== undefined) rmSync(path);
        makeFolder(path);
      }
      made.add(above);
    }
    made.add(folder);
  }
  const target = join(output, file);
  if (isFolder(target)) rmSync(target, { recursive: true, force: true });
  renameSync(join(stage, file), target);
}

/** Moves the content of one folder into another, whole folders at once where there is nothing to join them with; the front page last. */
function moveFolder(from: string, to: string): void {
  const entries = isFolder(from) ? readdirSync(from, { withFileTypes: true }) : [];
  const [front, others] = parted(entries, ({ name }) => name === frontPage);
  for (const entry of [...others, ...front]) {
    const source = join(from, entry.name);
    const target = join(to, entry.name);
    const standing = lstatSync(target, { throwIfNoEntry: false });
    if (entry.isDirectory() && standing?.isDirectory()) {
      moveFolder(source, target);
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
