import { rmSync } from "node:fs";
import { countHeldBack, type HeldBack } from "../edition/held-back.ts";
import { nextChange, visibilityOf } from "../edition/visibility.ts";
import { isMade, isText } from "../kinds/make.ts";
import type { FactualPage } from "../kinds/page-facts.ts";
import type { DatedRow } from "../model/dated-row.ts";
import { compareProblems, hasErrors, type Problem } from "../model/problem.ts";
import { lockPath } from "../model/url-lock.ts";
import { outputFile } from "../pages/page.ts";
import type { SearchIndex } from "../pages/search-index.ts";
import { putInPlace } from "../publish/put-in-place.ts";
import { openStage, type Staged } from "../publish/stage.ts";
import { walkContent } from "../source/walk.ts";
import { CacheLost } from "../store/cache-lost.ts";
import { dropEditionNote, readTrusted, writeEditionNote } from "../store/edition-note.ts";
import { keepProblems, keptProblems } from "../store/kept-problems.ts";
import { formatManifest } from "../store/manifest.ts";
import { dropOldNotes } from "../store/old-notes.ts";
import { RowCache } from "../store/row-cache.ts";
import { anotherSite } from "./another-site.ts";
import type { BuildOptions } from "./build-options.ts";
import { lastEdition, noteChanges } from "./changes-only.ts";
import { drawPictures } from "./draw-pictures.ts";
import { filesGone } from "./files-gone.ts";
import { findStale, printOf } from "./find-stale.ts";
import { MentionIndex } from "./mention-index.ts";
import { oneAtATime } from "./one-at-a-time.ts";
import { planEdition, readSite } from "./open-newsroom.ts";
import { dropDeadStages, dropFolder, dropStagesFolder } from "./output-folder.ts";
import { withoutTemplates } from "./own/own-pages.ts";
import { isFilePage, placeFile } from "./place-file.ts";
import { printPages } from "./print-pages.ts";
import { type Phase, type Progress, Stopwatch } from "./progress.ts";
import { readRows } from "./read-rows.ts";
import { keepIndexOnly, searchIndexMade } from "./search-index.ts";
import { editionOfParts, writePartNote } from "./shards/part-note.ts";
import { pagesOfShard } from "./shards/shard.ts";
import { buildWithoutJoin, type Unjoined } from "./shortcuts/build-without-join.ts";
import { OutputInspection, withoutLost } from "./shortcuts/inspection.ts";
import { keepPageRefs } from "./shortcuts/page-refs-store.ts";
import { editionDigest, unchangedPages } from "./shortcuts/unchanged.ts";
import type { SiteSpec } from "./site-spec.ts";
import { BuildThread } from "./threads/build-thread.ts";
import { WorkerPool } from "./threads/worker-pool.ts";
import { digestOfLock, keepLock } from "./url-lock-file.ts";
import { isVanished } from "./vanished.ts";

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
  /** What readers do not see; absent where nothing could be read. */
  readonly heldBack?: HeldBack;
  /** The next moment at which the site would be another by itself; milliseconds since 1970 UTC. */
  readonly nextChange: number | undefined;
  /** Milliseconds. */
  readonly took: Readonly<Record<Phase, number>>;
}

/**
 * Builds the site of a root into its output folder. Only files that changed are read and only pages whose fingerprint is
 * not the one that stands are made; the result is the same bytes as a build from nothing. With errors in the content,
 * nothing is published.
 */
export function buildSite(options: BuildOptions, progress: Progress): Promise<BuildReport> {
  return oneAtATime(options, progress, async () => {
    try {
      return await buildOnce(options, progress);
    } catch (error) {
      // The content is another one now; whatever is wrong a second time is told.
      if (isVanished(error, options.root)) return await buildOnce(options, progress);
      if (!(error instanceof CacheLost)) throw error;
      // The cache is spoilt where only its own reader could see it, or was taken away. All it held can be read again.
      return { ...(await buildOnce({ ...options, fresh: true }, progress)), cacheBroken: true };
    }
  });
}

async function buildOnce(options: BuildOptions, progress: Progress): Promise<BuildReport> {
  const watch = new Stopwatch();
  const { site, problems: siteProblems } = await readSite(options);
  if (site === undefined) return unpublished(siteProblems, watch);
  dropDeadStages(site);
  if (options.fresh) rmSync(site.cacheFolder, { recursive: true, force: true });
  const cache = new RowCache(site.cacheFolder, site.reading);
  const room = new BuildThread(site, cache);
  const pool = new WorkerPool();
  const { shard } = options;
  // A part of a site, or of what changes, is never all that is wanted, so it is compared page by page.
  const isPart = shard !== undefined || options.changesOnly === true;
  const inspection = options.fresh || isPart ? undefined : new OutputInspection(site);
  try {
    const walked = walkContent(site.root, site.settings.taxonomies);
    const unjoined = inspection && (await buildWithoutJoin(room, walked, inspection, watch));
    if (unjoined !== undefined) return standing(unjoined, siteProblems, site, watch);
    const mentions = new MentionIndex(room);
    const read = await readRows(room, pool, progress, { walked, mentions });
    const { rows, problems: readProblems, files } = read;
    const digest = hasErrors(readProblems) ? undefined : editionDigest(rows, site);
    if (digest !== undefined) cache.keepFileIndex(walked.files, files);
    watch.lap("read");

    const unchanged = await unchangedPages(digest, inspection, site);
    const told = digest === undefined ? undefined : keptProblems(site.cacheFolder, digest);
    if (unchanged !== undefined && told !== undefined) {
      watch.lap("plan");
      const same = { rows, problems: [...readProblems, ...told], pages: unchanged, written: 0 };
      return { ...standing(same, siteProblems, site, watch), cacheBroken: cache.broken };
    }

    await mentions.read(rows, pool);
    let index: SearchIndex | undefined;
    const planned = await planEdition(rows, site, {
      spotsOf: mentions.spotsOf,
      body: (row) => room.body(row),
      own: { folder: site.own },
      ...(site.makesIndex &&
        !hasErrors([...siteProblems, ...readProblems]) && {
          index: async (edition) => {
            watch.lap("join");
            const step = (done: number, of: number) => progress.step("index", done, of);
            index = await searchIndexMade(site, edition, (row) => room.body(row), step);
            watch.lap("index");
            return index;
          },
        }),
    });
    const { edition, pages, problems: planProblems } = planned;
    const found = [...siteProblems, ...readProblems, ...planProblems];
    const problems = withoutTemplates(found, planned.own).toSorted(compareProblems);
    watch.lap(index === undefined ? "join" : "plan");
    const heldBack = countHeldBack(rows, site.now);
    if (hasErrors(problems)) return { ...unpublished(problems, watch), heldBack, cacheBroken: cache.broken };

    const last = options.changesOnly ? lastEdition(site) : undefined;
    const stood = last ?? readTrusted(site);
    const another = stood.isOurs ? [] : anotherSite(site, options.url !== undefined);
    if (another.length > 0) {
      const all = [...problems, ...another].toSorted(compareProblems);
      return { ...unpublished(all, watch), heldBack, cacheBroken: cache.broken };
    }
    const facts = room.useEdition(edition);
    const known = last?.known ?? withoutLost(stood.known, await inspection?.result());
    const { manifest, stale } = findStale(pagesOfShard(pages, shard), facts, known, site);
    watch.lap("plan");

    const stage = openStage(site.output, site.stage);
    let written = 0;
    const note = (file: string, fingerprint: string, { size, sha256, changed }: Staged): void => {
      manifest.set(file, { fingerprint, size, sha256 });
      if (changed) written += 1;
    };
    const notePage = (page: FactualPage, staged: Staged): void => {
      note(outputFile(page.address), printOf(page, site), staged);
    };
    for (const page of stale.filter(isFilePage)) notePage(facts.of(page), await placeFile(page, site, stage));
    const toPrint = stale.filter(isText);
    await printPages(room, pool, edition, toPrint, progress, notePage);
    watch.lap("print");

    const broken = await drawPictures(site, { stale, all: pages, facts }, stage, progress, notePage);
    watch.lap("draw");
    if (broken.length > 0) {
      const all = [...problems, ...broken].toSorted(compareProblems);
      return { ...unpublished(all, watch), heldBack, cacheBroken: cache.broken };
    }

    const { gone, problems: unknownFiles } = filesGone(site, stood, manifest, rows, options.fresh);
    if (unknownFiles.length > 0) {
      const all = [...problems, ...unknownFiles].sort(compareProblems);
      return { ...unpublished(all, watch), heldBack, cacheBroken: cache.broken };
    }
    if (last !== undefined)
      written = noteChanges(
        site,
        last.listed,
        manifest,
        stale.map(({ address }) => outputFile(address)),
      );
    if (
      written > 0 ||
      gone.length > 0 ||
      stale.some((page) => !isMade(page, "theme-file")) ||
      !stood.isWhole
    ) {
      dropEditionNote(site);
      putInPlace(site, site.stage, (stamp) => formatManifest(manifest, stamp), gone);
      dropOldNotes(site.output);
    }
    if (shard !== undefined)
      writePartNote(site.output, { shard, edition: editionOfParts(digest, pages), manifest });
    const ofLock = options.keepsLock === true ? keepLock(site.root, edition) : [];
    const lock = digestOfLock(options);
    // What was told of lines of that list stands elsewhere now.
    const isMoved = lock !== site.lock && planProblems.some(({ file }) => file === lockPath);
    if (digest !== undefined && !isMoved && shard === undefined) {
      const kept = lock === site.lock ? digest : (editionDigest(rows, { ...site, lock }) ?? digest);
      keepProblems(site.cacheFolder, kept, planProblems);
      keepPageRefs(
        site.cacheFolder,
        kept,
        edition,
        pages,
        walked.files.map(({ path }) => path),
      );
      writeEditionNote(site, kept, site.makesIndex);
    }
    if (index !== undefined) keepIndexOnly(site, index);
    cache.tidy(files);
    watch.lap("publish");
    return {
      problems: [...problems, ...ofLock],
      published: true,
      articles: edition.articles.length,
      pages: manifest.size,
      written,
      deleted: gone.length,
      cacheBroken: cache.broken,
      heldBack,
      nextChange: nextChange(rows, site.now, site.settings.timeZone),
      took: watch.took,
    };
  } finally {
    // The threads first: one that is still at work would put files on the stage again.
    await Promise.all([pool.dismiss(), inspection?.close()]);
    for (const folder of [site.stage, site.own]) dropFolder(folder);
    dropStagesFolder(site.output);
    cache.close();
  }
}

/** The report of a build that left the site standing as it was, but perhaps for a few page references. */
function standing(
  { rows, problems, pages, written }: Unjoined,
  siteProblems: readonly Problem[],
  site: SiteSpec,
  watch: Stopwatch,
): BuildReport {
  const isPublic = (row: DatedRow) => row.kind === "article" && visibilityOf(row, site) !== "out";
  return {
    ...unpublished([...siteProblems, ...problems].sort(compareProblems), watch),
    published: true,
    pages,
    written,
    articles: rows.filter(isPublic).length,
    heldBack: countHeldBack(rows, site.now),
    nextChange: nextChange(rows, site.now, site.settings.timeZone),
  };
}

function unpublished(problems: readonly Problem[], { took }: Stopwatch): BuildReport {
  return {
    problems,
    published: false,
    articles: 0,
    pages: 0,
    written: 0,
    deleted: 0,
    cacheBroken: false,
    nextChange: undefined,
    took,
  };
}
