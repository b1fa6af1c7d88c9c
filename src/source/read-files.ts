import { readFileSync } from "node:fs";
import { join } from "node:path";
import { hash } from "node:crypto";
import type { Problem } from "../model/problem.ts";
import type { FileReader } from "./file-reader.ts";
import type { CachedFile, SourceCache } from "./source-cache.ts";
import type { FoundFile } from "./walk.ts";

/** A file that was read, with its path. */
export interface FreshFile {
  readonly path: string;
  readonly file: CachedFile;
}

/**
 * Reads files whose stamp is not the one in the cache, and stores what they gave. A file with other times but the same
 * bytes is not parsed again. `reading` is the one the cache was opened with.
 */
export async function readFiles(
  root: string,
  found: readonly FoundFile[],
  reader: () => Promise<FileReader>,
  cache: SourceCache,
  reading: string,
): Promise<readonly FreshFile[]> {
  const fresh: (FreshFile & { body: ReturnType<FileReader>["body"] })[] = [];
  for (const { path, kind, size, mtime, ctime } of found) {
    const readAt = Date.now();
    const bytes = readBytes(join(root, path));
    if (bytes === undefined) {
      fresh.push({ path, file: { size, mtime, ctime, readAt: 0, digest: "", problems: [unreadable(path)] }, body: undefined });
      continue;
    }
    const digest = digestOfFile(reading, path, bytes);
    const before = cache.get(path);
    const stamp = { size, mtime, ctime, readAt, digest };
    if (before?.digest === digest) {
      fresh.push({ path, file: { ...before, ...stamp }, body: undefined });
    } else if (kind.kind === "media") {
      const address = path.slice("content".length);
      fresh.push({ path, file: { ...stamp, row: { kind: "media", path, digest, address }, problems: [] }, body: undefined });
    } else {
      const { row, body, problems } = (await reader())(path, bytes, digest);
      fresh.push({ path, file: { ...stamp, ...(row === undefined ? {} : { row }), problems }, body });
    }
  }
  await cache.put(fresh);
  return fresh.map(({ path, file }) => ({ path, file }));
}

/** The digest of a file: its bytes, its path, and all else that decides what is read from it. */
export function digestOfFile(reading: string, path: string, bytes: Uint8Array): string {
  return hash("sha1", Buffer.concat([Buffer.from(`${reading}\u0000${path}\u0000`), bytes]), "base64url");
}

function readBytes(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

function unreadable(file: string): Problem {
  return {
    file,
    line: 1,
    column: 1,
    code: "file-unreadable",
    severity: "error",
    message: "The file cannot be read.",
    hint: "Check its permissions.",
  };
}
