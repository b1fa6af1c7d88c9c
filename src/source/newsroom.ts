import type { ContentRow } from "../model/content.ts";
import type { Problem } from "../model/problem.ts";
import type { Settings } from "../model/settings.ts";
import { rowCompactor } from "../store/compact-rows.ts";
import type { CachedFile, RowCache } from "../store/row-cache.ts";
import { isUnchanged } from "../store/stamps.ts";
import type { StaleFile } from "./read-files.ts";
import { type Walked, walkContent } from "./walk.ts";

/** Everything that was read from a root. */
export interface Newsroom {
  /** In order of path. */
  readonly rows: readonly ContentRow[];
  readonly problems: readonly Problem[];
  /** What the cache holds now, by path. */
  readonly files: ReadonlyMap<string, CachedFile>;
}

/**
 * Reads files, perhaps in other threads, and tells of each batch when it is done. `known` is all that is known so far: what
 * the cache has of other files, and every batch that was told of.
 */
export type ReadStale = (
  files: readonly StaleFile[],
  done: (batch: readonly CachedFile[]) => void,
  known: ReadonlyMap<string, CachedFile>,
) => Promise<void>;

/**
 * Reads a newsroom: files whose stamp is that of the cache come from there, and `read` gets all others. `walked` are its
 * files, where they were looked for already.
 */
export async function readNewsroom(
  root: string,
  settings: Settings,
  cache: RowCache,
  read: ReadStale,
  walked: Walked = walkContent(root, settings.taxonomies),
): Promise<Newsroom> {
  const { files: found, problems: walkProblems } = walked;
  const cached = cache.files();
  const known = new Map<string, CachedFile>();
  const stale: StaleFile[] = [];
  for (const file of found) {
    const before = cached.get(file.path);
    if (before !== undefined && isUnchanged(file, before)) known.set(file.path, before);
    else stale.push(before === undefined ? file : { ...file, before });
    cached.delete(file.path);
  }
  cache.forget([...cached.keys()]);
  const done = (batch: readonly CachedFile[]): void => {
    cache.add(batch);
    for (const file of batch) known.set(file.path, file);
  };
  await read(stale, done, known);

  const compact = rowCompactor();
  const rows: ContentRow[] = [];
  const problems = [...walkProblems];
  for (const { path } of found) {
    const file = known.get(path);
    if (file?.row !== undefined) {
      compact(file.row);
      rows.push(file.row);
    }
    if (file !== undefined && file.problems.length > 0) problems.push(...file.problems);
  }
  return { rows, problems, files: known };
}
