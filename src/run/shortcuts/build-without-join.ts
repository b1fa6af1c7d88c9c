import type { DatedRow } from "../../model/dated-row.ts";
import { hasErrors, type Problem } from "../../model/problem.ts";
import type { Walked } from "../../source/walk.ts";
import { keptProblems } from "../../store/kept-problems.ts";
import type { Stopwatch } from "../progress.ts";
import type { BuildThread } from "../threads/build-thread.ts";
import type { OutputInspection } from "./inspection.ts";
import { mostPatched, patchPages } from "./patch-pages.ts";
import { editionDigest, unchangedPages } from "./unchanged.ts";

/** A site that is up to date without its edition having been joined. */
export interface Unjoined {
  /** As much of the newsroom’s rows as tells what is public, and until when. */
  readonly rows: readonly DatedRow[];
  /** What is wrong with the newsroom’s files and with what they make together. */
  readonly problems: readonly Problem[];
  /** How many files the site has. */
  readonly pages: number;
  readonly written: number;
}

/**
 * Builds what needs no edition: nothing, where the index of the newsroom and the site that stands are those of the last
 * build, and a few page references anew where only texts changed. Undefined where that is not enough. `walked` are the newsroom’s files.
 */
export async function buildWithoutJoin(
  room: BuildThread,
  walked: Walked,
  inspection: OutputInspection,
  watch: Stopwatch,
): Promise<Unjoined | undefined> {
  const { site, cache } = room;
  const index = cache.index(walked.files);
  const changed = index?.changed(walked.files) ?? [];
  if (index === undefined || changed.length > mostPatched) return undefined;
  const { rows, problems } = index;
  const isFaulty = hasErrors(walked.problems) || hasErrors(problems);
  const digest = isFaulty ? undefined : editionDigest(rows, site);
  watch.lap("read");
  const pages = await unchangedPages(digest, inspection, site);
  watch.lap("plan");
  const told = digest === undefined ? undefined : keptProblems(site.cacheFolder, digest);
  if (digest === undefined || pages === undefined || told === undefined) return undefined;
  if (changed.length === 0)
    return { rows, problems: [...walked.problems, ...problems, ...told], pages, written: 0 };
  // What readers search in holds the texts, too.
  if (site.settings.search) return undefined;
  const patched = await patchPages(room, { index, digest, told }, walked.files, changed);
  watch.lap("print");
  return patched && { ...patched, problems: [...walked.problems, ...patched.problems], pages };
}
