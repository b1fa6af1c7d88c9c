import { join } from "node:path";
import type { Manifest } from "../store/manifest.ts";
import { readIfThere } from "../store/whole-file.ts";
import type { Told } from "./told.ts";

export interface Changes {
  /** Every file of the kind as it stands now. */
  readonly now: Told;
  /** Files that are new or have other bytes, and files that are gone, in order of path. */
  readonly changed: readonly string[];
}

/** Compares what stands in an output folder with what was told. Only files with other bytes are read. */
export function changesSince(
  told: Told,
  manifest: Manifest,
  output: string,
  isOfInterest: (file: string, bytes: Buffer) => boolean,
  mayBe: (file: string) => boolean,
): Changes {
  const now = new Map<string, string>();
  const changed: string[] = [];
  for (const [file, { sha256 }] of manifest) {
    if (!mayBe(file)) continue;
    if (told.get(file) !== sha256) {
      const bytes = readIfThere(join(output, file));
      if (bytes === undefined || !isOfInterest(file, bytes)) continue;
      changed.push(file);
    }
    now.set(file, sha256);
  }
  for (const file of told.keys()) if (!now.has(file)) changed.push(file);
  return { now, changed: changed.sort() };
}
