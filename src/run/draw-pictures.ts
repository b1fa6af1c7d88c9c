import { availableParallelism } from "node:os";
import { setImmediate as nextTurn } from "node:timers/promises";
import { isMade } from "../kinds/make.ts";
import { outputFile, type Page } from "../pages/page.ts";
import type { Stage, Staged } from "../publish/stage.ts";
import { PictureFiles } from "./picture-files.ts";
import type { Progress } from "./progress.ts";
import type { SiteSpec } from "./site-spec.ts";

/** True for a page that is drawn: an icon or a share card. */
export function isPicture(page: Page): boolean {
  return isMade(page, "picture");
}

/**
 * Puts the pictures among the stale pages on the stage and tells what became of each. The library draws in threads of its
 * own, so as many are under way as there are cores, and one that waits. `all` are the pages of the plan.
 */
export async function drawPictures(
  site: SiteSpec,
  stale: readonly Page[],
  all: readonly Page[],
  stage: Stage,
  progress: Progress,
  note: (page: Page, staged: Staged) => void,
): Promise<void> {
  const pictures = stale.filter(isPicture);
  if (pictures.length === 0) return;
  const desk = new PictureFiles(site);
  let next = 0;
  let done = 0;
  const lane = async (): Promise<void> => {
    for (let page = pictures[next++]; page !== undefined; page = pictures[next++]) {
      note(page, stage.copy(outputFile(page.address), await desk.file(page)));
      done += 1;
      progress.step("draw", done, pictures.length);
      await nextTurn();
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() + 1 }, lane));
  desk.tidy(all.filter(isPicture));
}
