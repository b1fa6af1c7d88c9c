import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Database, open, type RootDatabase } from "lmdb";
import type { ContentRow } from "../model/content.ts";
import { type Html, trustHtml } from "../model/html.ts";
import type { Problem } from "../model/problem.ts";

/** What was read from one file, and how the file looked then. */
export interface CachedFile {
  readonly size: number;
  readonly mtime: number;
  readonly ctime: number;
  /** Machine time just before the file was read, milliseconds since 1970 UTC. */
  readonly readAt: number;
  readonly digest: string;
  readonly row?: ContentRow;
  readonly problems: readonly Problem[];
}

/**
 * Rows and rendered bodies of the last reading, on disk, shared by the threads of a build. It only makes a build
 * faster: it is keyed by what decides its content, and anything wrong with it means reading again.
 */
export interface SourceCache {
  /** Every row, by path. */
  all(): Map<string, CachedFile>;
  get(path: string): CachedFile | undefined;
  body(digest: string): Html | undefined;
  /** Resolves when all of it is stored. */
  put(files: readonly { readonly path: string; readonly file: CachedFile; readonly body: Html | undefined }[]): Promise<void>;
  /** Forgets files that are gone, and bodies that no row leads to any more. */
  forget(paths: readonly string[], bodies: readonly string[]): Promise<void>;
  close(): Promise<void>;
}

export interface OpenedCache {
  readonly cache: SourceCache;
  /** True when something was there that could not be used and was thrown away. */
  readonly broken: boolean;
}

/**
 * Opens the cache in `folder`, made if need be. `reading` stands for everything but the bytes of a file that decides
 * what is read from it (settings, version): a cache of another reading is emptied.
 */
export async function openCache(folder: string, reading: string): Promise<OpenedCache> {
  let broken = isTruncated(folder);
  if (broken) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  let opened: Opened;
  try {
    opened = openStores(folder);
    if (opened.meta.get("reading") !== reading) {
      await Promise.all([opened.rows.clearAsync(), opened.bodies.clearAsync()]);
      await opened.meta.put("reading", reading);
    }
  } catch {
    broken = true;
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    opened = openStores(folder);
    await opened.meta.put("reading", reading);
  }
  return { cache: sourceCache(folder, opened), broken };
}

interface Opened {
  readonly root: RootDatabase;
  readonly meta: Database<string, string>;
  readonly rows: Database<CachedFile, string>;
  readonly bodies: Database<string, string>;
}

function openStores(folder: string): Opened {
  const root = open({ path: join(folder, "data.mdb"), noSubdir: true, maxDbs: 4, compression: true });
  return {
    root,
    meta: root.openDB("meta", { encoding: "string" }),
    rows: root.openDB("rows", { encoding: "msgpack", sharedStructuresKey: Symbol.for("structures") }),
    bodies: root.openDB("bodies", { encoding: "string" }),
  };
}

function sourceCache(folder: string, { root, rows, bodies }: Opened): SourceCache {
  return {
    all: () => {
      const all = new Map<string, CachedFile>();
      for (const { key, value } of rows.getRange()) if (isCachedFile(value)) all.set(key, value);
      return all;
    },
    get: (path) => {
      const value = rows.get(keyOf(path));
      return isCachedFile(value) ? value : undefined;
    },
    body: (digest) => {
      const body = bodies.get(digest);
      return body === undefined ? undefined : trustHtml(body);
    },
    put: async (files) => {
      const stored: Promise<boolean>[] = [];
      for (const { path, file, body } of files) {
        if (body !== undefined) stored.push(bodies.put(file.digest, body));
        stored.push(rows.put(keyOf(path), file));
      }
      await Promise.all(stored);
    },
    forget: async (paths, digests) => {
      await Promise.all([
        ...paths.map((path) => rows.remove(keyOf(path))),
        ...digests.map((digest) => bodies.remove(digest)),
      ]);
    },
    close: async () => {
      await root.close();
      noteSize(folder);
    },
  };
}

/** lmdb takes keys of up to 1,978 bytes; no path in a repository comes near that, and a longer one is simply not cached. */
function keyOf(path: string): string {
  return path.slice(0, 600);
}

function isCachedFile(value: unknown): value is CachedFile {
  const file = value as Partial<CachedFile> | undefined;
  return typeof file?.digest === "string" && typeof file.size === "number" && Array.isArray(file.problems);
}

/**
 * lmdb maps its file into memory, where a file cut short (a copy that broke off) would end the process instead of
 * raising an error. The size at the last close is kept beside it; the file never shrinks by itself.
 */
function isTruncated(folder: string): boolean {
  const data = join(folder, "data.mdb");
  if (!existsSync(data)) return false;
  try {
    return statSync(data).size < Number(readFileSync(join(folder, "size"), "utf8"));
  } catch {
    return false;
  }
}

function noteSize(folder: string): void {
  try {
    writeFileSync(join(folder, "size"), String(statSync(join(folder, "data.mdb")).size));
  } catch {
    // Without the note the next opening cannot check, and that is all.
  }
}
