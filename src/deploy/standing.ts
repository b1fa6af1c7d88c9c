import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { isSystemError } from "../model/system-error.ts";
import { DeployFault } from "./deploy-fault.ts";
import { type EditionFile, type EditionFiles, lookText } from "./edition.ts";
import type { Look, Target } from "./target.ts";

/** The edition that stands at a target as a whole. */
export interface StandingEdition {
  readonly name: string;
  /** The deployment that put it there. */
  readonly by: string;
  readonly files: EditionFiles;
  /** Assets of the edition before, which those who still read that may ask for. */
  readonly kept: EditionFiles;
  /** The way back to the edition before, where there is one. */
  readonly before?: Before;
}

/** How the edition before differs from the one that stands. */
export interface Before {
  readonly name: string;
  /** Files that were there with other bytes, or are not there any more, and may come back. */
  readonly back: EditionFiles;
  /** Files that were there with other bytes and may not come back: they led to what was withdrawn. */
  readonly stays: readonly string[];
  /** Files that were not there. */
  readonly added: readonly string[];
  /** Pages that were there and may not come back. */
  readonly withdrawn: readonly string[];
  /** Folders of the notes in which bytes were put aside. */
  readonly shelves: readonly string[];
}

/** A deployment that has begun and has not come to its end. */
export interface Flight {
  /** A name that no other deployment has. */
  readonly id: string;
  /** The edition that it sends. */
  readonly name: string;
  /** In their order; without an entry the file is deleted. */
  readonly steps: readonly FlightStep[];
  /** How many of them are done for sure. */
  readonly done: number;
  readonly shelves: readonly string[];
  /** True for one that went back an edition. */
  readonly isBack: boolean;
}

export interface FlightStep {
  readonly file: string;
  readonly entry?: EditionFile;
}

/** All that the notes at a target say of it. */
export interface Standing {
  /** Undefined before the first deployment has come to its end. */
  readonly edition?: StandingEdition;
  readonly flight?: Flight;
}

const editionNote = "edition.json.gz";
const flightNote = "under-way.json.gz";
/** Tells which deployment wrote the note of the edition, which is large. */
const byNote = "edition-by.json";
const doneNote = "under-way-done.json";
const format = "dateline edition 1";

/**
 * Reads the notes at a target.
 *
 * @param known the edition that stood there when this process last looked: it is not fetched again if it still does
 */
export async function readNotes(target: Target, known?: StandingEdition): Promise<Standing> {
  const folder = mkdtempSync(join(tmpdir(), "dateline-notes-"));
  try {
    const small = [byNote, flightNote, doneNote];
    await target.fetch("notes", known === undefined ? [editionNote, ...small] : small, folder);
    const by = parsed(target, folder, byNote, (note) => note as ByNote);
    const isKnown = known !== undefined && by?.by === known.by;
    if (known !== undefined && !isKnown) await target.fetch("notes", [editionNote], folder);
    const edition = isKnown ? known : parsed(target, folder, editionNote, readEdition);
    const flight = parsed(target, folder, flightNote, readFlight);
    const far = parsed(target, folder, doneNote, (note) => note as DoneNote);
    // It came to its end, but for taking its note away.
    if (flight === undefined || flight.id === edition?.by) return { ...(edition && { edition }) };
    const done = far?.id === flight.id ? far.done : flight.done;
    return { ...(edition && { edition }), flight: { ...flight, done } };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Notes what is about to be done, before any of it is. */
export async function noteFlight(target: Target, flight: Flight): Promise<void> {
  const looks = new Looks();
  await putNote(target, flightNote, {
    ...flight,
    format,
    steps: flight.steps.map(({ file, entry }) => (entry === undefined ? [file] : [file, looks.pack(entry)])),
    looks: looks.all,
  });
}

/** Notes how many steps are done, so that a deployment that ends early can go on there. */
export async function noteDone(target: Target, { id }: Flight, done: number): Promise<void> {
  await putNote(target, doneNote, { format, id, done });
}

/** Notes the edition that stands as a whole now. */
export async function noteEdition(
  target: Target,
  { name, by, files, kept, before }: StandingEdition,
): Promise<void> {
  const looks = new Looks();
  // It is there only beside the edition that it names.
  await target.delete("notes", [byNote]);
  await putNote(target, editionNote, {
    format,
    name,
    by,
    files: looks.packAll(files),
    kept: looks.packAll(kept),
    ...(before && { before: { ...before, back: looks.packAll(before.back) } }),
    looks: looks.all,
  });
  await putNote(target, byNote, { format, by });
  await target.delete("notes", [flightNote, doneNote]);
}

async function putNote(target: Target, file: string, note: unknown): Promise<void> {
  const text = JSON.stringify(note);
  await target.put("notes", [
    { file, from: file.endsWith(".gz") ? gzipSync(text, { level: 1 }) : Buffer.from(text) },
  ]);
}

/** A note as it is written: an entry is a list, and what is said with files stands in a list of its own. */
type Packed = readonly [sha256: string, size: number, look: number, fingerprint: string];
type PackedFiles = Readonly<Record<string, Packed>>;

class Looks {
  readonly all: Look[] = [];
  readonly #known = new Map<string, number>();

  pack({ sha256, size, look, fingerprint }: EditionFile): Packed {
    const text = lookText(look);
    let at = this.#known.get(text);
    if (at === undefined) {
      at = this.all.push(look) - 1;
      this.#known.set(text, at);
    }
    return [sha256, size, at, fingerprint];
  }

  packAll(files: EditionFiles): PackedFiles {
    return Object.fromEntries([...files].map(([file, entry]) => [file, this.pack(entry)]));
  }
}

interface ByNote {
  readonly by: string;
}

interface DoneNote {
  readonly id: string;
  readonly done: number;
}

interface EditionNote {
  readonly name: string;
  readonly by: string;
  readonly files: PackedFiles;
  readonly kept: PackedFiles;
  readonly before?: Omit<Before, "back"> & { readonly back: PackedFiles };
  readonly looks: readonly Look[];
}

interface FlightNote extends Omit<Flight, "steps"> {
  readonly steps: readonly (readonly [file: string, entry?: Packed])[];
  readonly looks: readonly Look[];
}

function readEdition(note: unknown): StandingEdition {
  const { name, by, files, kept, before, looks } = note as EditionNote;
  return {
    name,
    by,
    files: unpackAll(files, looks),
    kept: unpackAll(kept, looks),
    ...(before && { before: { ...before, back: unpackAll(before.back, looks) } }),
  };
}

function readFlight(note: unknown): Flight {
  const { id, name, done, shelves, isBack, steps, looks } = note as FlightNote;
  return {
    ...{ id, name, done, shelves, isBack },
    steps: steps.map(([file, entry]) => ({
      file: within(file),
      ...(entry && { entry: unpack(entry, looks) }),
    })),
  };
}

function unpackAll(files: PackedFiles, looks: readonly Look[]): EditionFiles {
  return new Map(Object.entries(files).map(([file, entry]) => [within(file), unpack(entry, looks)]));
}

function unpack([sha256, size, at, fingerprint]: Packed, looks: readonly Look[]): EditionFile {
  const look = looks[at];
  if (look === undefined) throw new Error("a note names a look that is not there");
  return { sha256, size, look, fingerprint };
}

/** Lets no note, whoever wrote it, lead out of the site. */
function within(file: string): string {
  if (/(?:^|\/)\.{0,2}(?:\/|$)|[\0\\]/.test(file)) throw new Error("a note names what is no file of a site");
  return file;
}

function parsed<Note>(
  target: Target,
  folder: string,
  file: string,
  read: (note: unknown) => Note,
): Note | undefined {
  let bytes: Buffer;
  try {
    bytes = readFileSync(join(folder, file));
  } catch (error) {
    if (isSystemError(error, "ENOENT")) return undefined;
    throw error;
  }
  try {
    const note = JSON.parse((file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8"));
    if (note.format !== format) throw new Error("of another form");
    return read(note);
  } catch {
    throw new DeployFault(
      "machine",
      `The notes beside ${target.shown} (${file}) are damaged, or of another edition of Dateline, so nobody knows what stands there. Take the site and its notes away there, and deploy again.`,
    );
  }
}
