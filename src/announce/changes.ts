import { join } from "node:path";
import { digestOfBytes } from "../model/digest.ts";
import type { Manifest } from "../store/manifest.ts";
import { readIfThere } from "../store/whole-file.ts";
import type { Told, ToldFile } from "./told.ts";

export interface Changes {
  /** Every file of the kind as it stands now. */
  readonly now: Told;
  /** Files that are new or have other bytes, and files that are gone, in order of path. */
  readonly changed: readonly string[];
}

/**
 * Compares what stands in an output folder with what was told. Only files with another fingerprint are read: a build with
 * a newer Dateline changes every fingerprint, and perhaps no byte.
 */
export function changesSince(
  told: Told,
  manifest: Manifest,
  output: string,
  isOfInterest: (file: string, bytes: Buffer) => boolean,
  mayBe: (file: string) => boolean,
): Changes {
  const now = new Map<string, ToldFile>();
  const changed: string[] = [];
  for (const [file, { fingerprint }] of manifest) {
    if (!mayBe(file)) continue;
    const before = told.get(file);
    if (before?.fingerprint === fingerprint) {
      now.set(file, before);
      continue;
    }
    const bytes = readIfThere(join(output, file));
    if (bytes === undefined || !isOfInterest(file, bytes)) continue;
    const digest = digestOfBytes(bytes);
    now.set(file, { fingerprint, digest });
    if (before?.digest !== digest) changed.push(file);
  }
  for (const file of told.keys()) if (!now.has(file)) changed.push(file);
  return { now, changed: changed.sort() };
}
