import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { isSystemError } from "../model/system-error.ts";
import { filesIn } from "../publish/files-in.ts";
import { nextManifestFile, stagesFolder, stampedFile } from "../store/manifest.ts";
import { type OutputPlace, partNoteFile } from "../store/note-file.ts";
import { readStanding } from "../store/standing-output.ts";
import { sumOfFile } from "../store/sum-of-file.ts";
import type { Local } from "./deploy.ts";
import { DeployFault } from "./deploy-fault.ts";
import type { EditionFile, EditionFiles } from "./edition.ts";
import { readHostRules } from "./host-rules.ts";
import { front } from "./survey.ts";

/**
 * The site in an output folder as an edition to be sent: all that stands there, also what others put there, but for names that begin with a
 * dot (`.well-known` is one of the site). Of files of which a build noted the SHA-256, that is taken, and only their length is looked at
 * here; others are read. It may be without notes: one that was handed over from another machine.
 *
 * Throws a `DeployFault` where no site stands, where a build was killed while it put files in place, and where a file is not what was built.
 */
export function readLocalSite(place: OutputPlace): Local {
  const { output } = place;
  if (existsSync(join(output, partNoteFile)))
    throw partOnly(output, "`dateline build --shard` makes it: `dateline merge` makes one site of all parts");
  const { known, isOurs } = readStanding(place);
  refuseUnfinished(place, isOurs);
  const found = sentFrom(output);
  const rules = readHostRules(output);
  const files = new Map<string, EditionFile>();
  const others = isOurs ? [...known.keys()].filter((file) => !found.has(file)) : [];
  for (const [file, size] of found) {
    const noted = isOurs ? known.get(file) : undefined;
    if (noted !== undefined && noted.size !== size) others.push(file);
    // Notes of an earlier Dateline know no bytes.
    const sha256 = noted?.sha256 || sumIfThere(join(output, file));
    files.set(file, { sha256, size, look: rules.lookOf(file), fingerprint: noted?.fingerprint ?? "" });
  }
  refuseOthers(output, others);
  if (!isOurs && !found.has(stampedFile))
    throw partOnly(
      output,
      "`dateline build --changes-only` writes it, and nothing says of which: hand .dateline over with it",
    );
  return { files, base: rules.base, ...bytesIn(output, files), isWhole: isOurs };
}

/** What is refused since, taken for the whole site, it would take everything else away. */
function partOnly(output: string, why: string): DeployFault {
  return new DeployFault("site", `What stands in ${output} is a part of a site, as ${why}.`);
}

/** Where the bytes of files are in an output folder, and whether they are still those. */
export function bytesIn(output: string, files: EditionFiles): Pick<Local, "from" | "hold"> {
  return {
    from: (file) => join(output, file),
    hold: (listed) => {
      const isOther = (file: string): boolean => sumIfThere(join(output, file)) !== files.get(file)?.sha256;
      refuseOthers(output, listed.filter(isOther));
    },
  };
}

/** Refuses an output folder in which there is no site, or half of one. */
export function refuseUnfinished(place: OutputPlace, isOurs: boolean): void {
  const { output } = place;
  // Without notes nobody knows what a build that was killed had put in place.
  const isKilled = existsSync(nextManifestFile(place)) || (!isOurs && hasStage(output));
  if (isKilled)
    throw new DeployFault(
      "site",
      `The last build in ${output} was ended before it was done, so what stands there is half of one edition and half of another. Build again.`,
    );
  if (!existsSync(join(output, front)))
    throw new DeployFault("site", `No finished site stands in ${output}. Build it first.`);
}

function hasStage(output: string): boolean {
  try {
    return readdirSync(join(output, stagesFolder)).some((name) => name.startsWith("stage-"));
  } catch {
    // There is none.
    return false;
  }
}

const longest = 5;

function refuseOthers(output: string, files: readonly string[]): void {
  if (files.length === 0) return;
  const more = files.length > longest ? ` and ${files.length - longest} more` : "";
  throw new DeployFault(
    "site",
    `What stands in ${output} is not what was built: ${files.slice(0, longest).join(", ")}${more} was changed, cut short or taken away since. Build again, and what was written by hand gives way.`,
  );
}

/** The SHA-256 of a file; empty where it is not there. */
function sumIfThere(path: string): string {
  try {
    return sumOfFile(path);
  } catch (error) {
    if (isSystemError(error, "ENOENT", "ENOTDIR", "EISDIR")) return "";
    throw error;
  }
}

/** Every file that is to be sent, with its length in bytes. */
function sentFrom(output: string): ReadonlyMap<string, number> {
  const sent = [...filesIn(output)].filter((file) => !isHidden(file));
  return new Map(sent.map((file) => [file, statSync(join(output, file)).size]));
}

/** True for what lies in a folder, or is a file, that begins with a dot: it is no part of a site, but for one folder. */
function isHidden(file: string): boolean {
  return file.split("/").some((part) => part.startsWith(".") && part !== ".well-known");
}
