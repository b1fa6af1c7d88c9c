import { openCache } from "../source/source-cache.ts";
import type { ContentRow } from "../model/content.ts";
import type { Staged } from "../publish/stage.ts";
import type { FreshFile } from "../source/read-files.ts";
import type { FoundFile } from "../source/walk.ts";
import type { SiteSpec } from "./site-spec.ts";
import { rowsDigest, Workroom } from "./workroom.ts";

/** This thread’s workroom: a thread serves one build. */
let room: Promise<Workroom> | undefined;

function workroom(site: SiteSpec): Promise<Workroom> {
  room ??= openCache(site.cacheFolder, site.reading).then(({ cache }) => new Workroom(site, cache));
  return room;
}

export interface ReadTask {
  readonly site: SiteSpec;
  readonly files: readonly FoundFile[];
}

/** Reads a batch of files. */
export async function read({ site, files }: ReadTask): Promise<readonly FreshFile[]> {
  return (await workroom(site)).read(files);
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
  const own = await workroom(site);
  const plan = own.plan(() => {
    const cached: ContentRow[] = [];
    for (const { row } of own.cache.all().values()) if (row !== undefined) cached.push(row);
    cached.sort((a, b) => (a.path < b.path ? -1 : 1));
    if (rowsDigest(cached) !== rows) throw new Error("the cache was changed by another build");
    return cached;
  });
  return own.print(pages.flatMap((index) => plan.pages[index] ?? []));
}
