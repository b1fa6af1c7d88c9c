import { existsSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { crc32 } from "node:zlib";
import { makeFolder, readIfThere } from "./whole-file.ts";

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
const heading = "dateline manifest 2 ";
/** The heading, the checksum in hexadecimal, a line end. */
const openingLength = heading.length + 8 + 1;

/**
 * The manifest as text: a heading with a checksum of all that follows, then file, fingerprint and size on each line, in the
 * order given.
 */
export function formatManifest(manifest: Manifest): string {
  let text = "";
  for (const [file, entry] of manifest) text += lineOf(file, entry);
  return opening(text) + text;
}

function opening(lines: string | Uint8Array): string {
  return `${heading}${crc32(lines).toString(16).padStart(8, "0")}\n`;
}

function lineOf(file: string, { fingerprint, size }: ManifestEntry): string {
  return `${encodeURI(file)}\t${fingerprint}\t${size}\n`;
}

/**
 * The bytes of a manifest that is as it was written; undefined where there is none, and where it is emptied, cut short,
 * altered or of another form: what Dateline wrote into the output folder is not known then.
 */
export function readSealed(file: string): Buffer | undefined {
  const bytes = readIfThere(file);
  return bytes === undefined || sealOf(bytes) === undefined ? undefined : bytes;
}

/** The checksum that a manifest bears, as text; undefined where it is not that of its lines. */
export function sealOf(bytes: Buffer): string | undefined {
  const borne = bytes.toString("latin1", 0, openingLength);
  return borne === opening(bytes.subarray(openingLength)) ? borne.slice(heading.length, -1) : undefined;
}

/**
 * The manifest of an output folder with a few entries replaced; all others stay as they are. For a site that is whole.
 * @throws Error if a file is not in it
 */
export function patchManifest(output: string, entries: Manifest): Uint8Array {
  const sealed = readSealed(manifestFile(output));
  if (sealed === undefined) throw new Error("there is no manifest to patch");
  // With the line end of the heading, so that each line has one before it.
  let lines = sealed.subarray(openingLength - 1);
  for (const [file, entry] of entries) {
    const start = lines.indexOf(`\n${encodeURI(file)}\t`) + 1;
    const end = lines.indexOf("\n", start) + 1;
    if (start === 0 || end === 0) throw new Error(`the manifest does not know ${file}`);
    lines = Buffer.concat([lines.subarray(0, start), Buffer.from(lineOf(file, entry)), lines.subarray(end)]);
  }
  const patched = lines.subarray(1);
  return Buffer.concat([Buffer.from(opening(patched)), patched]);
}

/**
 * The entries of a sealed manifest whose lines begin between two places in its bytes, so that several threads can each read
 * a part of it. Undefined where a line is none that `formatManifest` writes.
 */
export function linesOfManifest(bytes: Buffer, from = 0, to = bytes.length): Manifest | undefined {
  const manifest = new Map<string, ManifestEntry>();
  const first = Math.max(from, openingLength);
  const start = bytes.indexOf("\n", first - 1) + 1;
  const behind = to >= bytes.length ? bytes.length : bytes.indexOf("\n", to - 1);
  if (start >= to || start === 0) return manifest;
  // Names are written in ASCII.
  const lines = bytes.toString("latin1", start, behind === -1 ? bytes.length : behind);
  for (const line of lines.split("\n")) {
    if (line === "") continue;
    const [name = "", fingerprint, size] = line.split("\t");
    const file = fileNamed(name);
    if (file === undefined || fingerprint === undefined || size === undefined) return undefined;
    manifest.set(file, { fingerprint, size: Number(size) });
  }
  return manifest;
}

/** A file of the output folder by its name in a manifest; undefined for what is no path within it. */
function fileNamed(name: string): string | undefined {
  try {
    const file = name.includes("%") ? decodeURI(name) : name;
    return /(?:^|\/)\.{0,2}(?:\/|$)|\0/.test(file) ? undefined : file;
  } catch {
    return undefined;
  }
}

export interface StandingOutput {
  /** What is known to stand, made from what its fingerprint says. */
  readonly known: Manifest;
  /** Every file of which a manifest says that Dateline wrote it, also in a build that was killed. */
  readonly written: ReadonlySet<string>;
  /** False where nothing is known to stand, as there is no site yet or its manifest is damaged, and where a build was killed while it put files in place. */
  readonly isWhole: boolean;
  /** False where Dateline may have written files that are not in `written`: a manifest is missing or damaged. */
  readonly isAccounted: boolean;
  /** The checksum of the manifest; undefined where there is none that is as it was written. */
  readonly seal: string | undefined;
}

/**
 * Reads what stands in an output folder. A build that was killed while it put files in place leaves two manifests; only
 * what both agree on is known then, and the rest is made again.
 */
export function readStanding(output: string): StandingOutput {
  const sealed = readSealed(manifestFile(output));
  const seal = sealed && sealOf(sealed);
  const before = sealed && linesOfManifest(sealed);
  const next = readManifest(nextManifestFile(output));
  const written = new Set([...(before?.keys() ?? []), ...(next?.keys() ?? [])]);
  if (!existsSync(nextManifestFile(output))) {
    const known = before ?? new Map();
    return { known, written, isWhole: known.size > 0, isAccounted: before !== undefined, seal };
  }
  const known = new Map<string, ManifestEntry>();
  for (const [file, entry] of next ?? []) {
    if (entry.fingerprint !== "" && before?.get(file)?.fingerprint === entry.fingerprint)
      known.set(file, entry);
  }
  return { known, written, isWhole: false, isAccounted: before !== undefined && next !== undefined, seal };
}

/** What no fingerprint is like. */
const unknown: ManifestEntry = { fingerprint: "", size: -1 };

/**
 * The manifest of an output folder in which a build was killed while it put files in place: all that may stand, and what
 * is known of it. Undefined where none was killed so. `gone` are further files that may stand, and are to be deleted.
 */
export function readUnsure(output: string, gone: Iterable<string>): Manifest | undefined {
  if (!existsSync(nextManifestFile(output))) return undefined;
  const { known, written } = readStanding(output);
  return new Map([...written, ...gone].map((file) => [file, known.get(file) ?? unknown]));
}

/** Makes the folder of the notes, where there is none; a file of its name gives way. */
export function makeNotesFolder(output: string): void {
  const folder = join(output, notesFolder);
  if (statSync(folder, { throwIfNoEntry: false })?.isFile()) rmSync(folder);
  makeFolder(folder);
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
  const bytes = readSealed(file);
  return bytes === undefined ? undefined : linesOfManifest(bytes);
}
