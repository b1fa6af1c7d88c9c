import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { crc32 } from "node:zlib";
import { formatManifest, linesOfManifest, type Manifest, noStamp, stagesFolder } from "./manifest.ts";
import { readIfThere } from "./whole-file.ts";

/** What an earlier edition of Dateline noted in the output folder itself, where it was published with the site. */
export interface OldNotes {
  /** The files that it wrote. */
  readonly written: Manifest;
  /** False where it may have written others. */
  readonly isAccounted: boolean;
}

const names = ["manifest", "manifest.next", "edition"];
const form = /^dateline manifest 2 ([0-9a-f]{8})$/;

/** Reads such notes; undefined where there are none. */
export function readOldNotes(output: string): OldNotes | undefined {
  const files = names.map((name) => join(output, stagesFolder, name)).filter((file) => existsSync(file));
  if (files.length === 0) return undefined;
  const read = files.filter((file) => !file.endsWith("edition")).map(readOldManifest);
  const written = new Map(read.flatMap((manifest) => [...(manifest ?? [])]));
  return { written, isAccounted: read.length > 0 && read.every((manifest) => manifest !== undefined) };
}

/** Clears them away, once there are notes in the new place. */
export function dropOldNotes(output: string): void {
  for (const name of names) rmSync(join(output, stagesFolder, name), { recursive: true, force: true });
}

function readOldManifest(file: string): Manifest | undefined {
  const bytes = readIfThere(file);
  const end = (bytes?.indexOf("\n") ?? -1) + 1;
  const seal = form.exec(bytes?.toString("latin1", 0, Math.max(0, end - 1)) ?? "")?.[1];
  if (bytes === undefined || seal === undefined) return undefined;
  const lines = bytes.subarray(end);
  if (crc32(lines) !== Number.parseInt(seal, 16)) return undefined;
  // Its lines end with the size: nothing is known of the bytes.
  const today = lines.toString("latin1").replaceAll("\n", "\t\n");
  return linesOfManifest(Buffer.from(formatManifest(new Map(), noStamp) + today, "latin1"));
}
