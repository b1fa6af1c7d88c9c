import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { loadTheme, themeFiles } from "../render/theme.ts";
import { compareProblems, hasErrors, type Problem } from "../model/problem.ts";
import { nextChange } from "../edition/visibility.ts";
import { fingerprintOf } from "../pages/fingerprint.ts";
import { outputFile, type Page } from "../pages/page.ts";
import { type ManifestEntry, readStanding } from "../publish/manifest.ts";
import { putInPlace } from "../publish/put-in-place.ts";
import { openStage } from "../publish/stage.ts";
import { readNewsroom } from "../source/newsroom.ts";
import { openCache } from "../source/source-cache.ts";
import { batchesOf, Crew } from "./crew.ts";
import { type BuildOptions, planEdition, readSite } from "./open-newsroom.ts";
import { passThrough } from "./pass-through.ts";
import { type Phase, type Progress, Stopwatch } from "./progress.ts";
import { dropDeadStages, sizeOf } from "./output-folder.ts";
import type { SiteSpec } from "./site-spec.ts";
import { rowsDigest, Workroom } from "./workroom.ts";

export interface BuildReport {
  readonly problems: readonly Problem[];
  /** False when errors kept the site from being published; what stood before still stands. */
  readonly published: boolean;
  readonly articles: number;
  readonly pages: number;
  readonly written: number;
  readonly deleted: number;
  /** True when a cache was there and could not be used. */
  readonly cacheBroken: boolean;
  /** The next moment at which an embargo ends or an article expires; milliseconds since 1970 UTC. */
  readonly nextChange: number | undefined;
  /** Milliseconds. */
  readonly took: Readonly<Record<Phase, number>>;
}

/** Batches small enough to share out evenly, large enough that a run of Eleventy is worth its start. */
const filesPerBatch = 100;
const pagesPerBatch = 500;

/**
 * Builds the site of a root into its output folder. Only files that changed are read and only pages whose fingerprint is
 * not the one that stands are made; the result is the same bytes as a build from nothing. With errors in the content,
 * nothing is published.
 */
export async function buildSite(options: BuildOptions, progress: Progress): Promise<BuildReport> {
  const watch = new Stopwatch();
  const failed = { published: false, articles: 0, pages: 0, written: 0, deleted: 0, cacheBroken: false, nextChange: undefined };
  const { site, problems: siteProblems } = readSite(options);
  if (site === undefined) return { ...failed, problems: siteProblems, took: watch.took };
  if (options.fresh) rmSync(site.cacheFolder, { recursive: true, force: true });
  const { cache, broken: cacheBroken } = await openCache(site.cacheFolder, site.reading);
  const room = new Workroom(site, cache);
  const crew = new Crew();
  try {
    const { rows, problems: readProblems } = await readNewsroom(site.root, site.settings, cache, async (files) => {
      let done = 0;
      const batches = batchesOf(files, filesPerBatch);
      const read = await crew.share(
        batches,
        (batch) => {
          progress.step("read", (done += batch.length), files.length);
          return room.read(batch);
        },
        batches.length > 4 ? { name: "read", task: (batch) => ((done += batch.length), { site, files: batch }) } : undefined,
      );
      return read.flat();
    });
    watch.lap("read");

    const { edition, pages, problems: planProblems } = planEdition(rows, site);
    watch.lap("join");
    const problems = [...siteProblems, ...readProblems, ...planProblems].sort(compareProblems);
    if (hasErrors(problems)) return { ...failed, problems, cacheBroken, took: watch.took };

    room.usePlan({ edition, pages });
    const standing = options.fresh ? { known: new Map(), written: readStanding(site.output).written } : readStanding(site.output);
    const fingerprints = new Map<string, ManifestEntry>();
    const stale: number[] = [];
    pages.forEach((page, index) => {
      const file = outputFile(page.address);
      const fingerprint = fingerprintOf(page, edition, site.frame);
      const known = standing.known.get(file);
      const stands = known?.fingerprint === fingerprint && sizeOf(join(site.output, file)) === known.size;
      fingerprints.set(file, { fingerprint, size: stands ? known.size : -1 });
      if (!stands) stale.push(index);
    });
    watch.lap("plan");

    dropDeadStages(site.output);
    const staleFiles: number[] = [];
    const stalePages: number[] = [];
    for (const index of stale) (isFile(pages[index]) ? staleFiles : stalePages).push(index);
    let written = 0;
    const note = (index: number, { size, changed }: { size: number; changed: boolean }) => {
      const page = pages[index];
      if (page === undefined) return;
      const file = outputFile(page.address);
      fingerprints.set(file, { fingerprint: fingerprints.get(file)?.fingerprint ?? "", size });
      if (changed) written += 1;
    };
    for (const index of staleFiles) note(index, placeFile(pages[index] as Page, site));
    // The theme is made once, before the threads load it.
    if (stalePages.length > 0) await loadTheme(site.root, site.theme.digest, site.theme.folder);
    let done = 0;
    const batches = batchesOf(stalePages, pagesPerBatch);
    const rowsNow = rowsDigest(rows);
    const step = (batch: readonly number[]) => progress.step("print", (done += batch.length), stalePages.length);
    const staged = await crew.share(
      batches,
      (batch) => (step(batch), room.print(batch.flatMap((index) => pages[index] ?? []))),
      batches.length > 2 ? { name: "print", task: (batch) => (step(batch), { site, rows: rowsNow, pages: batch }) } : undefined,
    );
    batches.forEach((batch, at) => batch.forEach((index, place) => note(index, staged[at]?.[place] ?? { size: -1, changed: false })));
    for (const { file, size, changed, digest } of await passThrough(site, fingerprints)) {
      fingerprints.set(file, { fingerprint: digest, size });
      if (changed) written += 1;
    }
    watch.lap("print");

    const gone = [...standing.written].filter((file) => !fingerprints.has(file));
    if (written > 0 || gone.length > 0 || stale.length > 0 || standing.written.size === 0) {
      putInPlace(site.output, site.stage, fingerprints, gone);
    }
    watch.lap("publish");
    return {
      problems,
      published: true,
      articles: edition.articles.length,
      pages: pages.length,
      written,
      deleted: gone.length,
      cacheBroken,
      nextChange: nextChange(
        rows.flatMap((row) => (row.kind === "article" ? [row] : [])),
        site.now,
      ),
      took: watch.took,
    };
  } finally {
    rmSync(site.stage, { recursive: true, force: true });
    await crew.dismiss();
    await cache.close();
  }
}

function isFile(page: Page | undefined): boolean {
  return page?.subject.kind === "media" || page?.subject.kind === "asset";
}

/** Puts a file that is published as it is on the stage. */
function placeFile({ address, subject }: Page, site: SiteSpec): { size: number; changed: boolean } {
  const stage = openStage(site.output, site.stage);
  const file = outputFile(address);
  if (subject.kind === "media") return stage.copy(file, join(site.root, subject.file.path));
  const path = subject.kind === "asset" ? themeFiles(site.root).get(subject.name) : undefined;
  if (path === undefined) throw new Error(`the theme has no file for ${address}`);
  return stage.write(file, readFileSync(path, "utf8"));
}
