import { rmSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import type { Manifest, ManifestEntry } from "./manifest.ts";
import { nameOfAllBytes } from "./name-of-all-bytes.ts";
import type { OutputPlace } from "./note-file.ts";
import { readIfThere, writeWhole } from "./whole-file.ts";

/** From an edition to the next: what a build wrote that was to write nothing else. */
export interface Changes {
  /** The name of the edition from which they lead; undefined where there was none. */
  readonly base: string | undefined;
  /** The name of the edition to which they lead. */
  readonly edition: string;
  /** New files, and files with other bytes: they stand in the output folder. */
  readonly files: Manifest;
  readonly deleted: readonly string[];
}

const format = "dateline changes 1";

function changesFile({ notes }: OutputPlace): string {
  return join(notes, "changes.json");
}

/** The changes that were noted of an output folder; undefined where there are none. */
export function readChanges(place: OutputPlace): Changes | undefined {
  const bytes = readIfThere(changesFile(place));
  if (bytes === undefined) return undefined;
  try {
    const noted = JSON.parse(bytes.toString("utf8"));
    if (noted.format !== format || noted.output !== wayTo(place)) return undefined;
    const files = Object.entries<ManifestEntry>(noted.files);
    return {
      base: noted.base ?? undefined,
      edition: noted.edition,
      files: new Map(files),
      deleted: noted.deleted,
    };
  } catch {
    // Cut short, or of another form.
    return undefined;
  }
}

export function writeChanges(place: OutputPlace, { base, edition, files, deleted }: Changes): void {
  const note = {
    format,
    output: wayTo(place),
    base: base ?? null,
    edition,
    files: Object.fromEntries(files),
    deleted,
  };
  writeWhole(changesFile(place), `${JSON.stringify(note)}\n`);
}

/** Notes that an edition is out and nothing changed since. */
export function writeNoChanges(place: OutputPlace, edition: string): void {
  writeChanges(place, { base: edition, edition, files: new Map(), deleted: [] });
}

export function dropChanges(place: OutputPlace): void {
  rmSync(changesFile(place), { recursive: true, force: true });
}

/** The changes from one edition to the next, after others that have not gone out yet. */
export function changesBetween(before: Manifest, next: Manifest, earlier: Changes | undefined): Changes {
  const base = before.size === 0 ? undefined : nameOfAllBytes(before);
  const isNext = earlier !== undefined && earlier.edition === base;
  const files = new Map<string, ManifestEntry>();
  for (const [file, entry] of next)
    if (before.get(file)?.sha256 !== entry.sha256 || (isNext && earlier.files.has(file)))
      files.set(file, entry);
  const gone = [...before.keys(), ...(isNext ? earlier.deleted : [])].filter((file) => !next.has(file));
  return {
    base: isNext ? earlier.base : base,
    edition: nameOfAllBytes(next),
    files,
    deleted: [...new Set(gone)],
  };
}

function wayTo({ output, notes }: OutputPlace): string {
  return relative(dirname(notes), output).replaceAll("\\", "/");
}
