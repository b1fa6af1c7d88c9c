import type { ContentRow } from "../model/content.ts";
import type { Problem } from "../model/problem.ts";
import type { Settings } from "../model/settings.ts";
import type { FreshFile } from "./read-files.ts";
import type { CachedFile, SourceCache } from "./source-cache.ts";
import { type FoundFile, walkContent } from "./walk.ts";

/** Everything that was read from a root. */
export interface Newsroom {
  readonly rows: readonly ContentRow[];
  readonly problems: readonly Problem[];
}

/**
 * Reads a newsroom: files whose stamp is that of the cache come from there, `read` gets all others (and may spread them
 * over threads). Rows come in order of path.
 */
export async function readNewsroom(
  root: string,
  settings: Settings,
  cache: SourceCache,
  read: (files: readonly FoundFile[]) => Promise<readonly FreshFile[]>,
): Promise<Newsroom> {
  const { files, problems: walkProblems } = walkContent(root, settings.taxonomies);
  const cached = cache.all();
  const known = new Map<string, CachedFile>();
  const stale: FoundFile[] = [];
  for (const file of files) {
    const before = cached.get(file.path);
    if (before !== undefined && isUnchanged(file, before)) known.set(file.path, before);
    else stale.push(file);
  }
  for (const { path, file } of await read(stale)) known.set(path, file);
  await forgetTheRest(cached, known, cache);

  const rows: ContentRow[] = [];
  const problems = [...walkProblems];
  for (const { path } of files) {
    const file = known.get(path);
    if (file?.row !== undefined) rows.push(file.row);
    if (file !== undefined && file.problems.length > 0) problems.push(...file.problems);
  }
  return { rows, problems };
}

/**
 * The stamps of a file count only if it was read well after it last changed: file systems round their times, so an
 * edit just after reading could leave every stamp as it was.
 */
function isUnchanged(file: FoundFile, before: CachedFile): boolean {
  return (
    file.size === before.size &&
    file.mtime === before.mtime &&
    file.ctime === before.ctime &&
    Math.max(file.ctime, file.mtime) < before.readAt - 1_000
  );
}

async function forgetTheRest(
  cached: ReadonlyMap<string, CachedFile>,
  known: ReadonlyMap<string, CachedFile>,
  cache: SourceCache,
): Promise<void> {
  const gone: string[] = [];
  const bodies: string[] = [];
  for (const [path, { digest }] of cached) {
    const now = known.get(path);
    if (now === undefined) gone.push(path);
    if (now?.digest !== digest) bodies.push(digest);
  }
  if (gone.length + bodies.length > 0) await cache.forget(gone, bodies);
}
