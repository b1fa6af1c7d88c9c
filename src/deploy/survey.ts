import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sha256Of } from "../model/digest.ts";
import { readIfThere } from "../store/whole-file.ts";
import type { EditionFile, EditionFiles } from "./edition.ts";
import { mostUnnoted } from "./send.ts";
import type { Standing } from "./standing.ts";
import type { Target } from "./target.ts";

/** A file of which nobody knows how it came there: none of an edition has this for its SHA-256. */
const foreign = { sha256: "", look: { type: "", cache: "" }, fingerprint: "" };

/** Readers begin there, so every site has one. */
export const front = "index.html";

/**
 * True where a site stands of which no notes speak: one that was put there in another way, or of which they were lost. Nobody can tell then what
 * of it is to go.
 */
export async function standsUnnoted(target: Target, { edition, flight }: Standing): Promise<boolean> {
  if (edition !== undefined || flight !== undefined) return false;
  const folder = mkdtempSync(join(tmpdir(), "dateline-front-"));
  try {
    await target.fetch("site", [front], folder);
    return readIfThere(join(folder, front)) !== undefined;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * What stands at a target, kept assets included. After a deployment that came to its end the notes say it. After another they say it but for the
 * few steps that may or may not have been taken when it ended: those files are looked at, so that each is known to be there or not.
 */
export async function survey(target: Target, { edition, flight }: Standing): Promise<EditionFiles> {
  const there = new Map([...(edition?.files ?? []), ...(edition?.kept ?? [])]);
  if (flight === undefined) return there;
  const set = (file: string, entry: EditionFile | undefined): void => {
    if (entry === undefined) there.delete(file);
    else there.set(file, entry);
  };
  for (const { file, entry } of flight.steps.slice(0, flight.done)) set(file, entry);
  const unsure = flight.steps.slice(flight.done, flight.done + mostUnnoted);
  const folder = mkdtempSync(join(tmpdir(), "dateline-survey-"));
  try {
    await target.fetch(
      "site",
      unsure.map(({ file }) => file),
      folder,
    );
    for (const { file, entry } of unsure) {
      const bytes = readIfThere(join(folder, file));
      if (bytes === undefined) {
        there.delete(file);
        continue;
      }
      const sha256 = sha256Of(bytes);
      const known = [entry, there.get(file)].filter((one) => one?.sha256 === sha256);
      // With the same bytes in both, nobody sees which of them it is, and what is said with it may differ.
      const [only] = known;
      set(file, known.length === 1 ? only : { ...foreign, size: bytes.length });
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return there;
}
