import type { ContentRow } from "../model/content.ts";
import { compareText } from "../model/order.ts";
import type { Staged } from "../publish/stage.ts";
import { rowCompactor } from "../source/compact-rows.ts";
import type { StaleFile } from "../source/read-files.ts";
import { type CachedFile, SourceCache } from "../source/source-cache.ts";
import type { SiteSpec } from "./site-spec.ts";
import { rowsDigest, Workroom } from "./workroom.ts";

/** This thread’s workroom: a thread serves one build. */
let room: Workroom | undefined;

function workroom(site: SiteSpec): Workroom {
  room ??= new Workroom(site, new SourceCache(site.cacheFolder, site.reading));
  return room;
}

export interface ReadTask {
  readonly site: SiteSpec;
  readonly files: readonly StaleFile[];
}

/** Reads a batch of files. */
export async function read({ site, files }: ReadTask): Promise<readonly CachedFile[]> {
  return workroom(site).read(files);
}

export interface PrintTask {
  readonly site: SiteSpec;
  /** Of the rows that the pages were planned from; this thread plans them again from the cache. */
  readonly rows: string;
  /** Places in the plan. */
  readonly pages: readonly number[];
}

/** Prints a batch of pages; fails if this thread’s plan is not the one that the batch was cut from. */
export async function print({ site, rows, pages }: PrintTask): Promise<readonly Staged[]> {
  const own = workroom(site);
  const plan = own.plan(() => {
    const compact = rowCompactor();
    const cached: ContentRow[] = [];
    for (const { row } of own.cache.files().values()) if (row !== undefined) cached.push(compact(row));
    cached.sort((a, b) => compareText(a.path, b.path));
    if (rowsDigest(cached) !== rows) throw new Error("the cache was changed by another build");
    return cached;
  });
  return own.print(pages.flatMap((index) => plan.pages[index] ?? []));
}
