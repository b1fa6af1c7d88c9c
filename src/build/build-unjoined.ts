import type { DatedRow } from "../model/dated-row.ts";
import { hasErrors, type Problem } from "../model/problem.ts";
import type { Walked } from "../source/walk.ts";
import type { OutputInspection } from "./inspection.ts";
import type { Stopwatch } from "./progress.ts";
import { mostReplated, replate } from "./replate.ts";
import { toldProblems } from "./told-problems.ts";
import { editionDigest, unchangedPages } from "./unchanged.ts";
import type { Workroom } from "./workroom.ts";

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
 * Builds what needs no edition: nothing, where the roll of the newsroom and the site that stands are those of the last
 * build, and a few plates anew where only texts changed. Undefined where that is not enough. `walked` are the newsroom’s files.
 */
export async function buildUnjoined(
  room: Workroom,
  walked: Walked,
  inspection: OutputInspection,
  watch: Stopwatch,
): Promise<Unjoined | undefined> {
  const { site, cache } = room;
  const roll = cache.roll(walked.files);
  const changed = roll?.changed(walked.files) ?? [];
  if (roll === undefined || changed.length > mostReplated) return undefined;
  const { rows, problems } = roll;
  const isFaulty = hasErrors(walked.problems) || hasErrors(problems);
  const digest = isFaulty ? undefined : editionDigest(rows, site);
  watch.lap("read");
  const pages = await unchangedPages(digest, inspection, site.output);
  watch.lap("plan");
  const told = digest === undefined ? undefined : toldProblems(site.cacheFolder, digest);
  if (digest === undefined || pages === undefined || told === undefined) return undefined;
  if (changed.length === 0)
    return { rows, problems: [...walked.problems, ...problems, ...told], pages, written: 0 };
  const replated = await replate(room, { roll, digest, told }, walked.files, changed);
  watch.lap("print");
  return replated && { ...replated, problems: [...walked.problems, ...replated.problems], pages };
}
