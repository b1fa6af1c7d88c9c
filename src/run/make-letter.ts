import { joinEdition } from "../edition/join.ts";
import { letterFacts, placeOfPaper } from "../kinds/letter-facts.ts";
import { frameOf } from "../kinds/page-facts.ts";
import { compareProblems, hasErrors, type Problem } from "../model/problem.ts";
import { type LetterWish, letterPicks, NothingToWrite } from "../pages/letter-picks.ts";
import type { Letter } from "../render/letter-view.ts";
import { renderContext } from "../render/render-context.ts";
import { letterView } from "../render/views/letter.ts";
import { wrapped } from "../render/wrapped.ts";
import { createLocator } from "../source/locate.ts";
import { RowCache } from "../store/row-cache.ts";
import { LayoutThrew } from "../theme/layout-threw.ts";
import type { BuildOptions } from "./build-options.ts";
import { oneAtATime } from "./one-at-a-time.ts";
import { readSite } from "./open-newsroom.ts";
import type { Progress } from "./progress.ts";
import { readRows } from "./read-rows.ts";
import { BuildThread } from "./threads/build-thread.ts";
import { WorkerPool } from "./threads/worker-pool.ts";
import { readLock } from "./url-lock-file.ts";

export type { LetterWish } from "../pages/letter-picks.ts";

export interface LetterMade {
  /** What the letter is called: `2026-01-09`, `story-the-harbour`, `fr-topic-peace`. Absent where the content has errors. */
  readonly name?: string;
  readonly letter?: Letter;
  /** That there is nothing to write of, in a sentence. */
  readonly nothing?: string;
  readonly problems: readonly Problem[];
}

/**
 * Writes a letter of what readers of the site may see at the moment of the options. Nothing is written but the cache.
 *
 * @throws NewsroomFault where a layout fails
 */
export function makeLetter(
  wish: LetterWish,
  language: string | undefined,
  options: BuildOptions,
  progress: Progress,
): Promise<LetterMade> {
  return oneAtATime(options, progress, async () => {
    const { site, problems: siteProblems } = await readSite(options);
    if (site === undefined) return { problems: siteProblems };
    const cache = new RowCache(site.cacheFolder, site.reading);
    const pool = new WorkerPool();
    try {
      const room = new BuildThread(site, cache);
      const { rows, problems: readProblems } = await readRows(room, pool, progress);
      const { edition, complaints } = joinEdition(rows, site.settings, site, undefined, readLock(site.root));
      const located = await createLocator(site.root, site.settings, complaints);
      const problems = [...siteProblems, ...readProblems, ...complaints.flatMap(located)].sort(
        compareProblems,
      );
      if (hasErrors(problems)) return { problems };
      const picks = letterPicks(edition, wish, language);
      const context = renderContext(frameOf(edition), (row) => room.body(row));
      const among = placeOfPaper(picks, edition);
      const view = letterView(
        letterFacts(picks, edition),
        among === undefined ? context : context.of(among.paper),
      );
      const theme = await room.loadTheme();
      const { html, text } = await faultless(() => theme.renderLetter(view), site);
      const { about, paper } = picks;
      const of = "day" in about ? about.day : `${wish.of}-${about.term.slug}`;
      return {
        name: paper.address === "/" ? of : `${paper.address.slice(1, -1)}-${of}`,
        letter: { html, text: `${wrapped(text).trimEnd()}\n` },
        problems,
      };
    } catch (error) {
      if (error instanceof NothingToWrite) return { nothing: error.message, problems: [] };
      throw error;
    } finally {
      await pool.dismiss();
      cache.close();
    }
  });
}

async function faultless<Made>(
  make: () => Made,
  { root, theme }: { readonly root: string; readonly theme: string },
): Promise<Made> {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof LayoutThrew)) throw error;
    const { layoutFault } = await import("../theme/layout-fault.ts");
    throw await layoutFault(error, root, theme);
  }
}
