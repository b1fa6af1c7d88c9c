import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { makeFolder } from "../store/whole-file.ts";

/** A file as it was when others were last told of it. */
export interface ToldFile {
  /** Of the manifest; where it is the same, so are the bytes. */
  readonly fingerprint: string;
  /** Digest of the bytes; the fingerprint also changes where the program does and the page does not. */
  readonly digest: string;
}

/** The files of a site that others know of, by path. */
export type Told = ReadonlyMap<string, ToldFile>;

/** Who is told: each keeps a note of its own, so that one who cannot be reached holds nobody else up. */
export type Channel = "hub" | "index-now";

const heading = "dateline told 1";

/**
 * What was told on a channel, for the site at an address; undefined where nothing is known of that. The note stands
 * beside the cache (`notes`, a folder), which the workflow keeps from one run to the next.
 */
export function readTold(notes: string, channel: Channel, url: string): Told | undefined {
  let text: string;
  try {
    text = readFileSync(noteFile(notes, channel), "utf8");
  } catch {
    return undefined;
  }
  const [first, ...lines] = text.split("\n");
  if (first !== `${heading}\t${url}`) return undefined;
  const told = new Map<string, ToldFile>();
  for (const line of lines) {
    const [file, fingerprint, digest] = line.split("\t");
    if (file !== undefined && fingerprint !== undefined && digest !== undefined)
      told.set(decodeURI(file), { fingerprint, digest });
  }
  return told;
}

export function writeTold(notes: string, channel: Channel, url: string, told: Told): void {
  let text = `${heading}\t${url}\n`;
  for (const [file, { fingerprint, digest }] of told)
    text += `${encodeURI(file)}\t${fingerprint}\t${digest}\n`;
  const note = noteFile(notes, channel);
  makeFolder(dirname(note));
  writeFileSync(note, text);
}

/** Forgets what was told on a channel that is no longer used: by the day it is used again, it would be wrong. */
export function dropTold(notes: string, channel: Channel): void {
  rmSync(noteFile(notes, channel), { force: true });
}

function noteFile(notes: string, channel: Channel): string {
  return join(notes, `told-${channel}`);
}
