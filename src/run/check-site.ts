import { rmSync } from "node:fs";
import type { Questions } from "../check/ask-editor.ts";
import { oldUrlsMissing } from "../check/old-urls.ts";
import { countHeldBack, type HeldBack } from "../edition/held-back.ts";
import type { OldUrl } from "../model/old-urls.ts";
import { compareProblems, type Problem } from "../model/problem.ts";
import { RowCache } from "../store/row-cache.ts";
import type { BuildOptions } from "./build-options.ts";
import { oneAtATime } from "./one-at-a-time.ts";
import { planEdition, readSite } from "./open-newsroom.ts";
import { withoutTemplates } from "./own/own-pages.ts";
import type { Progress } from "./progress.ts";
import { readRows } from "./read-rows.ts";
import { BuildThread } from "./threads/build-thread.ts";
import { WorkerPool } from "./threads/worker-pool.ts";
import { staleLock } from "./url-lock-file.ts";

export interface CheckReport {
  /** In order: the very problems that a build of the same options would find, and what an editor is asked. */
  readonly problems: readonly Problem[];
  /** How many articles would be published. */
  readonly articles: number;
  /** What readers do not see; absent where nothing could be read. */
  readonly heldBack?: HeldBack;
}

export interface CheckOptions extends BuildOptions {
  /** The addresses of an old site, which are to lead somewhere in this one, and the file that lists them. */
  readonly old?: { readonly urls: readonly OldUrl[]; readonly file: string };
  readonly questions?: Questions;
}

/** Reads, joins and checks a newsroom as a build does, and stops there: nothing is written but the cache. */
export function checkSite(options: CheckOptions, progress: Progress): Promise<CheckReport> {
  return oneAtATime(options, progress, () => checkOnce(options, progress));
}

async function checkOnce(options: CheckOptions, progress: Progress): Promise<CheckReport> {
  const { site, problems: siteProblems } = await readSite(options);
  if (site === undefined) return { problems: siteProblems, articles: 0 };
  const cache = new RowCache(site.cacheFolder, site.reading);
  const pool = new WorkerPool();
  try {
    const room = new BuildThread(site, cache);
    const { rows, problems: readProblems } = await readRows(room, pool, progress);
    const planned = await planEdition(rows, site, {
      body: (row) => room.body(row),
      own: { folder: site.own },
      questions: options.questions ?? "usual",
    });
    const { edition, pages, own, problems: planProblems } = planned;
    const { old } = options;
    const ofOld = old === undefined ? [] : oldUrlsMissing(old.urls, old.file, edition, pages);
    const ofLock = options.keepsLock === false ? staleLock(site.root, edition) : [];
    const found = [...siteProblems, ...readProblems, ...planProblems, ...ofLock, ...ofOld];
    const problems = withoutTemplates(found, own).toSorted(compareProblems);
    return { problems, articles: edition.articles.length, heldBack: countHeldBack(rows, site.now) };
  } finally {
    await pool.dismiss();
    rmSync(site.own, { recursive: true, force: true });
    cache.close();
  }
}
