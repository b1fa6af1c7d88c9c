import { existsSync } from "node:fs";
import { type EditionList, listOfManifest } from "../publish/edition-list.ts";
import { linesOfManifest, manifestFile, nextManifestFile, readSealed } from "../store/manifest.ts";
import type { OutputPlace } from "../store/note-file.ts";

/** An edition by the notes of the build that made it, or why nothing is known of one. */
export type ListOfOutput =
  | { readonly list: EditionList }
  | { readonly list: undefined; readonly why: "unknown" | "unfinished" };

/** The edition that was last built into an output folder; what stands there is not looked at. */
export function listOfOutput(place: OutputPlace): ListOfOutput {
  if (existsSync(nextManifestFile(place))) return { list: undefined, why: "unfinished" };
  const sealed = readSealed(manifestFile(place));
  const manifest = sealed && linesOfManifest(sealed);
  return manifest === undefined ? { list: undefined, why: "unknown" } : { list: listOfManifest(manifest) };
}
