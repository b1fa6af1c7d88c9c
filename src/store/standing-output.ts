import { existsSync } from "node:fs";
import {
  isOfOutput,
  linesOfManifest,
  type Manifest,
  type ManifestEntry,
  manifestFile,
  nextManifestFile,
  readSealed,
  sealOf,
} from "./manifest.ts";
import type { OutputPlace } from "./note-file.ts";
import { readOldNotes } from "./old-notes.ts";

export interface StandingOutput {
  /** What is known to stand, made from what its fingerprint says. */
  readonly known: Manifest;
  /** Every file of which a manifest says that Dateline wrote it, also in a build that was killed. */
  readonly written: ReadonlySet<string>;
  /** False where nothing is known to stand, as there is no site yet or its manifest is damaged, and where a build was killed while it put files in place. */
  readonly isWhole: boolean;
  /** False where Dateline may have written files that are not in `written`: a manifest is missing, damaged or of another day. */
  readonly isAccounted: boolean;
  /** False where no notes of this newsroom speak of what stands: it may be another’s. */
  readonly isOurs: boolean;
  /** The checksum of the manifest; undefined where there is none that is as it was written. */
  readonly seal: string | undefined;
}

/**
 * Reads what stands in an output folder. A build that was killed while it put files in place leaves two manifests; only
 * what both agree on is known then, and the rest is made again.
 */
export function readStanding(place: OutputPlace): StandingOutput {
  const sealed = readSealed(manifestFile(place));
  const following = readSealed(nextManifestFile(place));
  const seal = sealed && sealOf(sealed);
  const before = sealed && linesOfManifest(sealed);
  const next = following && linesOfManifest(following);
  const old = readOldNotes(place.output);
  const isKilled = existsSync(nextManifestFile(place));
  const isOurs = old === undefined && isOfOutput(place.output, sealed, following);
  const written = new Set([before, next, old?.written].flatMap((files) => [...(files?.keys() ?? [])]));
  const isAccounted =
    old === undefined
      ? isOurs && before !== undefined && (!isKilled || next !== undefined)
      : old.isAccounted && sealed === undefined;
  if (!isOurs) return { known: new Map(), written, isWhole: false, isAccounted, isOurs, seal };
  if (!isKilled) {
    const known = before ?? new Map();
    return { known, written, isWhole: known.size > 0, isAccounted, isOurs, seal };
  }
  const known = new Map<string, ManifestEntry>();
  for (const [file, entry] of next ?? []) {
    if (entry.fingerprint !== "" && before?.get(file)?.fingerprint === entry.fingerprint)
      known.set(file, entry);
  }
  return { known, written, isWhole: false, isAccounted, isOurs, seal };
}

/** What no fingerprint is like. */
const unknown: ManifestEntry = { fingerprint: "", size: -1, sha256: "" };

/**
 * The manifest of an output folder in which a build was killed while it put files in place: all that may stand, and what
 * is known of it. Undefined where none was killed so. `gone` are further files that may stand, and are to be deleted.
 */
export function readUnsure(place: OutputPlace, gone: Iterable<string>): Manifest | undefined {
  if (!existsSync(nextManifestFile(place))) return undefined;
  const { known, written } = readStanding(place);
  return new Map([...written, ...gone].map((file) => [file, known.get(file) ?? unknown]));
}
