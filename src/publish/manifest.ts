import { existsSync, mkdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";

/** What stands in an output folder: each file that Dateline wrote, with what it was made from. */
export type Manifest = ReadonlyMap<string, ManifestEntry>;

export interface ManifestEntry {
  /** Stands for all that decided the file’s bytes. */
  readonly fingerprint: string;
  /** Length in bytes. */
  readonly size: number;
}

/** Folder within the output folder that holds Dateline’s own notes of it. */
export const notesFolder = ".dateline";
const heading = "dateline manifest 1";

/** The manifest as text: a heading, then file, fingerprint and size on each line, in the order given. */
export function formatManifest(manifest: Manifest): string {
  let text = `${heading}\n`;
  for (const [file, entry] of manifest) text += lineOf(file, entry);
  return text;
}

function lineOf(file: string, { fingerprint, size }: ManifestEntry): string {
  return `${encodeURI(file)}\t${fingerprint}\t${size}\n`;
}

/**
 * The manifest of an output folder with a few entries replaced; all others stay as they are. For a site that is whole.
 * @throws Error if a file is not in it
 */
export function patchManifest(output: string, entries: Manifest): Uint8Array {
  let bytes = readFileSync(manifestFile(output));
  for (const [file, entry] of entries) {
    const start = bytes.indexOf(`\n${encodeURI(file)}\t`) + 1;
    const end = bytes.indexOf("\n", start) + 1;
    if (start === 0 || end === 0) throw new Error(`the manifest does not know ${file}`);
    bytes = Buffer.concat([bytes.subarray(0, start), Buffer.from(lineOf(file, entry)), bytes.subarray(end)]);
  }
  return bytes;
}

export function parseManifest(text: string): Manifest {
  const manifest = new Map<string, ManifestEntry>();
  if (!text.startsWith(`${heading}\n`)) return manifest;
  for (const line of text.split("\n")) addLine(manifest, line);
  return manifest;
}

/**
 * The entries of a manifest whose lines begin between two places in its bytes, so that several threads can each read a
 * part of it.
 */
export function linesOfManifest(bytes: Buffer, from: number, to: number): Manifest {
  const manifest = new Map<string, ManifestEntry>();
  if (bytes.toString("latin1", 0, heading.length + 1) !== `${heading}\n`) return manifest;
  const start = from === 0 ? 0 : bytes.indexOf("\n", from - 1) + 1;
  const behind = to >= bytes.length ? bytes.length : bytes.indexOf("\n", to - 1);
  if (start >= to || (from > 0 && start === 0)) return manifest;
  // Names are written in ASCII.
  const lines = bytes.toString("latin1", start, behind === -1 ? bytes.length : behind);
  for (const line of lines.split("\n")) addLine(manifest, line);
  return manifest;
}

function addLine(manifest: Map<string, ManifestEntry>, line: string): void {
  const [file, fingerprint, size] = line.split("\t");
  if (file === undefined || fingerprint === undefined || size === undefined) return;
  manifest.set(file.includes("%") ? decodeURI(file) : file, { fingerprint, size: Number(size) });
}

export interface StandingOutput {
  /** What is known to stand, made from what its fingerprint says. */
  readonly known: Manifest;
  /** Every file that Dateline may have written, also by a build that was killed. */
  readonly written: ReadonlySet<string>;
  /** False where nothing is known to stand, as there is no site yet or its manifest is damaged, and where a build was killed while it put files in place. */
  readonly isWhole: boolean;
}

/**
 * Reads what stands in an output folder. A build that was killed while it put files in place leaves two manifests; only
 * what both agree on is known then, and the rest is made again.
 */
export function readStanding(output: string): StandingOutput {
  const before = readManifest(manifestFile(output));
  const next = readManifest(nextManifestFile(output));
  if (next === undefined) {
    const known = before ?? new Map();
    return { known, written: new Set(known.keys()), isWhole: known.size > 0 };
  }
  const known = new Map<string, ManifestEntry>();
  for (const [file, entry] of next) {
    if (entry.fingerprint !== "" && before?.get(file)?.fingerprint === entry.fingerprint)
      known.set(file, entry);
  }
  return { known, written: new Set([...(before?.keys() ?? []), ...next.keys()]), isWhole: false };
}

/** What no fingerprint is like. */
const unknown: ManifestEntry = { fingerprint: "", size: -1 };

/**
 * The manifest of an output folder in which a build was killed while it put files in place: all that may stand, and what
 * is known of it. Undefined where none was killed so.
 */
export function readUnsure(output: string): Manifest | undefined {
  if (!existsSync(nextManifestFile(output))) return undefined;
  const { known, written } = readStanding(output);
  return new Map([...written].map((file) => [file, known.get(file) ?? unknown]));
}

/** Makes the folder of the notes, where there is none; a file of its name gives way. */
export function makeNotesFolder(output: string): void {
  const folder = join(output, notesFolder);
  if (statSync(folder, { throwIfNoEntry: false })?.isFile()) rmSync(folder);
  mkdirSync(folder, { recursive: true });
}

export function manifestFile(output: string): string {
  return join(output, notesFolder, "manifest");
}

/** Bytes of the manifest; 0 where there is none. */
export function manifestSize(output: string): number {
  try {
    return statSync(manifestFile(output)).size;
  } catch {
    return 0;
  }
}

export function nextManifestFile(output: string): string {
  return join(output, notesFolder, "manifest.next");
}

function readManifest(file: string): Manifest | undefined {
  if (!existsSync(file)) return undefined;
  try {
    return parseManifest(readFileSync(file, "utf8"));
  } catch {
    return new Map();
  }
}
