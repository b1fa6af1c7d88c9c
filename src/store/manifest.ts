import { lstatSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { crc32 } from "node:zlib";
import { noteFile, type OutputPlace } from "./note-file.ts";
import { makeFolder, readIfThere } from "./whole-file.ts";

/** What stands in an output folder: each file that Dateline wrote, with what it was made from. */
export type Manifest = ReadonlyMap<string, ManifestEntry>;

export interface ManifestEntry {
  /** Stands for all that decided the file’s bytes. */
  readonly fingerprint: string;
  /** Length in bytes. */
  readonly size: number;
  /** SHA-256 of the bytes, in lower-case hexadecimal. */
  readonly sha256: string;
}

/** Folder within the output folder that finished files wait in. Earlier editions of Dateline kept their notes there. */
export const stagesFolder = ".dateline";

/**
 * A file that every site has and nobody edits. It is written anew whenever a site is put in place, so that its time tells
 * whether notes belong to what stands: either may have been put back from another day.
 */
export const stampedFile = "robots.txt";

const heading = "dateline manifest 4 ";
/** The heading, the checksum in hexadecimal, a line end. */
const sealLength = heading.length + 8 + 1;
/** Microseconds since 1970 UTC, which have 16 digits until the year 2286. */
const stampLength = 17;
const openingLength = sealLength + stampLength + 1;

/** Of a folder that is no site. */
export const noStamp = "0".repeat(stampLength);

/** When a file was written that every site has. */
export function stampOf(folder: string): string {
  const status = lstatSync(join(folder, stampedFile), { throwIfNoEntry: false });
  return status?.isFile() ? String(Math.round(status.mtimeMs * 1_000)).padStart(stampLength, "0") : noStamp;
}

/**
 * The manifest as text: a heading with a checksum of all that follows, the stamp of the site, then file, fingerprint, size
 * and SHA-256 on each line, in the order given.
 */
export function formatManifest(manifest: Manifest, stamp: string): string {
  let text = "";
  for (const [file, entry] of manifest) text += lineOf(file, entry);
  const sealed = `${stamp}\n${text}`;
  return opening(sealed) + sealed;
}

function opening(sealed: string | Uint8Array): string {
  return `${heading}${crc32(sealed).toString(16).padStart(8, "0")}\n`;
}

function lineOf(file: string, { fingerprint, size, sha256 }: ManifestEntry): string {
  return `${encodeURI(file)}\t${fingerprint}\t${size}\t${sha256}\n`;
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
  const borne = bytes.toString("latin1", 0, sealLength);
  return borne === opening(bytes.subarray(sealLength)) ? borne.slice(heading.length, -1) : undefined;
}

/**
 * The manifest of an output folder with a few entries replaced; all others stay as they are. For a site that is whole.
 * @throws Error if a file is not in it
 */
export function patchManifest(place: OutputPlace, entries: Manifest, stamp: string): Uint8Array {
  const sealed = readSealed(manifestFile(place));
  if (sealed === undefined) throw new Error("there is no manifest to patch");
  // With the line end of the heading, so that each line has one before it.
  let lines = sealed.subarray(openingLength - 1);
  for (const [file, entry] of entries) {
    const start = lines.indexOf(`\n${encodeURI(file)}\t`) + 1;
    const end = lines.indexOf("\n", start) + 1;
    if (start === 0 || end === 0) throw new Error(`the manifest does not know ${file}`);
    lines = Buffer.concat([lines.subarray(0, start), Buffer.from(lineOf(file, entry)), lines.subarray(end)]);
  }
  const patched = Buffer.concat([Buffer.from(stamp), lines]);
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
    const [name = "", fingerprint, size, sha256] = line.split("\t");
    const file = fileNamed(name);
    if (file === undefined || fingerprint === undefined || size === undefined || sha256 === undefined)
      return undefined;
    manifest.set(file, { fingerprint, size: Number(size), sha256 });
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

/** True where one of these manifests was written when what stands was put in place. */
export function isOfOutput(output: string, ...manifests: readonly (Buffer | undefined)[]): boolean {
  const standing = Number(stampOf(output));
  return manifests.some((bytes) => {
    if (bytes === undefined) return false;
    const noted = Number(bytes.toString("latin1", sealLength, sealLength + stampLength));
    if (standing === 0) return noted === standing;
    // Some archives keep whole seconds, or every other; what copies files by way of JavaScript keeps milliseconds.
    const grain = standing % 1_000_000 === 0 ? 2_000_000 : 1_000;
    return Math.abs(noted - standing) < grain;
  });
}

/** Makes the folder for finished files, where there is none; a file of its name gives way. */
export function makeStagesFolder(output: string): void {
  const folder = join(output, stagesFolder);
  if (statSync(folder, { throwIfNoEntry: false })?.isFile()) rmSync(folder);
  makeFolder(folder);
}

export function manifestFile(place: OutputPlace): string {
  return noteFile("manifest", place);
}

export function nextManifestFile(place: OutputPlace): string {
  return `${manifestFile(place)}.next`;
}

/** Bytes of the manifest; 0 where there is none. */
export function manifestSize(place: OutputPlace): number {
  try {
    return statSync(manifestFile(place)).size;
  } catch {
    return 0;
  }
}
