import { availableParallelism } from "node:os";
import { setImmediate as nextTurn } from "node:timers/promises";
import { isMade } from "../kinds/make.ts";
import type { FactualPage, PageFacts } from "../kinds/page-facts.ts";
import { outputFile, type Page } from "../pages/page.ts";
import type { Stage, Staged } from "../publish/stage.ts";
import { PictureFiles } from "./picture-files.ts";
import type { Progress } from "./progress.ts";
import type { SiteSpec } from "./site-spec.ts";

/** True for a page that is drawn: an icon or a share card. */
export function isPicture(page: Page): boolean {
  return isMade(page, "picture");
}

interface Drawn {
  readonly stale: readonly Page[];
  /** Every page of the plan. */
  readonly all: readonly Page[];
  readonly facts: PageFacts;
}

/**
 * Puts the pictures among the stale pages on the stage and tells what became of each. The library draws in threads of its
 * own, so as many are under way as there are cores, and one that waits.
 */
export async function drawPictures(
  site: SiteSpec,
  { stale, all, facts }: Drawn,
  stage: Stage,
  progress: Progress,
  note: (page: FactualPage, staged: Staged) => void,
): Promise<void> {
  const pictures = stale.filter(isPicture);
  if (pictures.length === 0) return;
  const desk = new PictureFiles(site);
  let next = 0;
  let done = 0;
  const lane = async (): Promise<void> => {
    for (let page = pictures[next++]; page !== undefined; page = pictures[next++]) {
      const made = facts.of(page);
      note(made, stage.copy(outputFile(page.address), await desk.file(made)));
      done += 1;
      progress.step("draw", done, pictures.length);
      await nextTurn();
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() + 1 }, lane));
  desk.tidy(all.filter(isPicture).map((page) => facts.of(page)));
}
