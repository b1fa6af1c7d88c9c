import type { ContentRow } from "../model/content.ts";
import type { Problem } from "../model/problem.ts";
import type { Settings } from "../model/settings.ts";
import { RowCache } from "../store/row-cache.ts";
import type { BuildOptions } from "./build-options.ts";
import { oneAtATime } from "./one-at-a-time.ts";
import { readSite } from "./open-newsroom.ts";
import type { Progress } from "./progress.ts";
import { readRows } from "./read-rows.ts";
import { BuildThread } from "./threads/build-thread.ts";
import { WorkerPool } from "./threads/worker-pool.ts";

/** All files of a newsroom, as far as they can be read. */
export interface Archive {
  /** Absent where the settings have errors. */
  readonly settings?: Settings;
  /** In order of path. */
  readonly rows: readonly ContentRow[];
  readonly problems: readonly Problem[];
}

/** Reads a newsroom for those who look for something in it; nothing is written but the cache. */
export function readArchive(options: BuildOptions, progress: Progress): Promise<Archive> {
  return oneAtATime(options, progress, async () => {
    const { site, problems: siteProblems } = await readSite(options);
    if (site === undefined) return { rows: [], problems: siteProblems };
    const cache = new RowCache(site.cacheFolder, site.reading);
    const pool = new WorkerPool();
    try {
      const { rows, problems } = await readRows(new BuildThread(site, cache), pool, progress);
      return { settings: site.settings, rows, problems: [...siteProblems, ...problems] };
    } finally {
      await pool.dismiss();
      cache.close();
    }
  });
}
