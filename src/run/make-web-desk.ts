import { readFileSync } from "node:fs";
import { deskProgram } from "../desk/desk-program.ts";
import { webDesk } from "../desk/web-desk.ts";
import { joinEdition } from "../edition/join.ts";
import { deskContent } from "../kinds/desk.ts";
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

export interface WebDeskMade {
  /** By their names beneath the page of the desk; absent where the settings have errors. */
  readonly files?: ReadonlyMap<string, string | Buffer>;
  readonly problems: readonly Problem[];
}

/** Makes the desk on the web alone, for whoever wants it apart from the site; `desk` says where the content is kept. */
export function makeWebDesk(
  desk: NonNullable<Settings["desk"]>,
  options: BuildOptions,
  progress: Progress,
): Promise<WebDeskMade> {
  return oneAtATime(options, progress, async () => {
    const { site, problems } = await readSite(options);
    if (site === undefined) return { problems };
    const cache = new RowCache(site.cacheFolder, site.reading);
    const pool = new WorkerPool();
    try {
      const { rows } = await readRows(new BuildThread(site, cache), pool, progress);
      const settings = { ...site.settings, desk };
      const { edition } = joinEdition(rows, settings, site);
      const page = webDesk(deskContent(edition), settings);
      const program = [...deskProgram()].map(([name, file]) => [name, readFileSync(file)] as const);
      return { files: new Map<string, string | Buffer>([...program, ["index.html", page]]), problems };
    } finally {
      await pool.dismiss();
      cache.close();
    }
  });
}
