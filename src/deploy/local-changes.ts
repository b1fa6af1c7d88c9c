import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Changes, writeNoChanges } from "../store/changes-file.ts";
import { formatManifest, type Manifest, manifestFile, nextManifestFile, noStamp } from "../store/manifest.ts";
import { noteFile, type OutputPlace } from "../store/note-file.ts";
import { writeWhole } from "../store/whole-file.ts";
import type { Local } from "./deploy.ts";
import { DeployFault } from "./deploy-fault.ts";
import type { EditionFile, EditionFiles } from "./edition.ts";
import { type HostRules, readHostRules } from "./host-rules.ts";
import { bytesIn } from "./local-site.ts";
import { readNotes, type Standing } from "./standing.ts";
import type { Target } from "./target.ts";

/**
 * The edition that changes make of the one that stands at a target. Throws a `DeployFault` where they were made for another, or are not
 * all there.
 */
export async function readLocalChanges(
  place: OutputPlace,
  { base, edition, files: changed, deleted }: Changes,
  standing: Standing,
  target: Target,
): Promise<Local> {
  const { edition: there, flight } = standing;
  const isThere = there?.name === edition;
  if (existsSync(nextManifestFile(place)))
    throw refusal("The last build was ended before it was done: build again.");
  if (!isThere && there?.name !== base)
    throw refusal(
      `The changes in ${place.output} are not for the edition that stands at ${target.shown}. Fetch what stands there (\`dateline deploy --fetch-manifest\` with the target), build with --changes-only once more, and deploy.`,
    );
  if (flight !== undefined && flight.name !== edition)
    throw refusal(
      `The last deployment to ${target.shown} was of another edition and did not come to its end, so changes are not enough: build the whole site, and deploy that.`,
    );
  const isOut = isThere ? { changed: new Map(), deleted: [] } : { changed, deleted };
  return changedEdition(place, there?.files ?? new Map(), isOut, await rulesFor(place, target));
}

/**
 * The edition that a build made of one of which the same folder held all: for a program that builds and sends again and again, and need not
 * look through the folder each time.
 *
 * @param before what the folder held when the edition that stands at the target was sent
 */
export function readNextEdition(
  place: OutputPlace,
  standing: EditionFiles,
  before: Manifest,
  next: Manifest,
): Local {
  const changed = new Map([...next].filter(([file, { sha256 }]) => before.get(file)?.sha256 !== sha256));
  const deleted = [...before.keys()].filter((file) => !next.has(file));
  return changedEdition(place, standing, { changed, deleted }, readHostRules(place.output));
}

function changedEdition(
  { output }: OutputPlace,
  standing: EditionFiles,
  { changed, deleted }: { readonly changed: Manifest; readonly deleted: readonly string[] },
  rules: HostRules,
): Local {
  const files = new Map(standing);
  for (const [file, { sha256, size, fingerprint }] of changed)
    files.set(file, { sha256, size, fingerprint, look: rules.lookOf(file) });
  for (const file of deleted) files.delete(file);
  if (changed.has("_headers") || changed.has("_redirects"))
    for (const [file, entry] of files) files.set(file, { ...entry, look: rules.lookOf(file) });
  return { files, base: rules.base, ...bytesIn(output, files), isWhole: true };
}

function refusal(message: string): DeployFault {
  return new DeployFault("site", message);
}

/** The rules of the edition: those files are here if they changed, and at the target if not. */
async function rulesFor({ output }: OutputPlace, target: Target): Promise<HostRules> {
  const names = ["_headers", "_redirects"];
  const missing = names.filter((file) => !existsSync(join(output, file)));
  if (missing.length === 0) return readHostRules(output);
  const folder = mkdtempSync(join(tmpdir(), "dateline-rules-"));
  try {
    await target.fetch("site", missing, folder);
    return readHostRules(output, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Notes what stands at a target as the last edition of an output folder, so that a build can make what differs from it without having it here.
 * Gives it; undefined where no edition stands there.
 */
export async function fetchManifest(target: Target, place: OutputPlace): Promise<EditionFiles | undefined> {
  const { edition } = await readNotes(target);
  if (edition === undefined) return undefined;
  const entries = Array.from(
    edition.files,
    ([file, { fingerprint, size, sha256 }]: [string, EditionFile]) =>
      [file, { fingerprint, size, sha256 }] as const,
  );
  for (const note of [noteFile("edition", place), nextManifestFile(place)])
    rmSync(note, { recursive: true, force: true });
  writeWhole(manifestFile(place), formatManifest(new Map(entries), noStamp));
  writeNoChanges(place, edition.name);
  return edition.files;
}
