import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { makeFolder } from "../store/whole-file.ts";

/** The files of a site that others know of, by path, each with the SHA-256 of the bytes that they were told of. */
export type Told = ReadonlyMap<string, string>;

/** Who is told: each keeps a note of its own, so that one who cannot be reached holds nobody else up. */
export type Channel = "hub" | "index-now";

const heading = "dateline told 2";

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
  const told = new Map<string, string>();
  for (const line of lines) {
    const [file, sha256] = line.split("\t");
    if (file !== undefined && sha256 !== undefined) told.set(decodeURI(file), sha256);
  }
  return told;
}

export function writeTold(notes: string, channel: Channel, url: string, told: Told): void {
  let text = `${heading}\t${url}\n`;
  for (const [file, sha256] of told) text += `${encodeURI(file)}\t${sha256}\n`;
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
