import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Reading, saved } from "../editing/saved.ts";
import { writeTogether } from "../store/write-together.ts";
import type { ContentFiles } from "./content-files.ts";
import { whyNotWrite } from "./may-write.ts";
import { readingOf } from "./reading.ts";

/** A change as the desk sends it; `sha` is of the file that was opened. */
export interface Change {
  readonly operation: "create" | "update" | "delete";
  readonly path: string;
  readonly bytes: Buffer;
  /** Where the file stood before, where it is to be moved. */
  readonly from?: string;
  readonly sha?: string;
}

/** Why nothing was saved. */
export class NotSaved extends Error {
  override readonly name = "NotSaved";
  /** Of HTTP: 409 where a file is another one than was opened. */
  readonly status: 409 | 422;

  constructor(status: 409 | 422, message: string) {
    super(message);
    this.status = status;
  }
}

export interface Newsroom {
  /** Absolute. */
  readonly root: string;
  readonly taxonomies: readonly string[];
  readonly files: ContentFiles;
}

/**
 * Saves what the desk sends: all of it or nothing. Of a text, only what the editor changed is written otherwise.
 * @throws NotSaved where a path is none of the desk’s, or a file was changed since it was opened
 */
export function saveFiles(newsroom: Newsroom, changes: readonly Change[]): void {
  const wanted = changes.flatMap((change) => wantedBy(newsroom, change));
  writeTogether(new Map(wanted.map(([path, bytes]) => [join(newsroom.root, path), bytes])));
}

function wantedBy(
  newsroom: Newsroom,
  { operation, path, bytes, from, sha }: Change,
): [string, Buffer | undefined][] {
  const { root, taxonomies, files } = newsroom;
  const source = from ?? path;
  for (const one of new Set([source, path])) {
    const reason = whyNotWrite(root, one, taxonomies);
    if (reason !== undefined) throw new NotSaved(422, reason);
  }
  const isThere = files.shaOf(path) !== undefined;
  // What was deleted since it was opened is made again: the desk asks its editor first, and nobody’s words are written over.
  const isNew = operation === "create" || (operation === "update" && source === path && !isThere);
  if (operation === "create" && isThere) throw new NotSaved(409, `There is a file “${path}” already.`);
  if (source !== path && isThere) throw new NotSaved(409, `There is a file “${path}” already.`);
  if (!isNew && (sha === undefined || files.shaOf(source) !== sha))
    throw new NotSaved(409, `“${source}” was changed on the disk since it was opened.`);
  if (operation === "delete") return [[path, undefined]];
  const old = isNew ? undefined : readFileSync(join(root, source));
  const merged = path.endsWith(".md") ? mergedText(old, bytes, readingOf(path, taxonomies)) : bytes;
  return source === path
    ? [[path, merged]]
    : [
        [path, merged],
        [source, undefined],
      ];
}

function mergedText(old: Buffer | undefined, sent: Buffer, reading: Reading): Buffer {
  const text = old?.toString("utf8");
  // Bytes that are no text cannot be kept within one.
  const isText = old === undefined || Buffer.from(text ?? "").equals(old);
  return isText ? Buffer.from(saved(text, sent.toString("utf8"), reading)) : sent;
}
