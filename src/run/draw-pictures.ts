import { availableParallelism } from "node:os";
import { setImmediate as nextTurn } from "node:timers/promises";
import { UnreadableImage } from "../images/unreadable-image.ts";
import { isMade } from "../kinds/make.ts";
import type { FactualPage, PageFacts } from "../kinds/page-facts.ts";
import type { Problem } from "../model/problem.ts";
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
 * Puts the pictures among the stale pages on the stage and tells what became of each. The libraries work in threads of their
 * own, so as many are under way as there are cores, and one that waits.
 *
 * @returns a problem for each picture of the newsroom that is broken; with one, the others are made all the same
 */
export async function drawPictures(
  site: SiteSpec,
  { stale, all, facts }: Drawn,
  stage: Stage,
  progress: Progress,
  note: (page: FactualPage, staged: Staged) => void,
): Promise<readonly Problem[]> {
  const pictures = stale.filter(isPicture);
  if (pictures.length === 0) return [];
  const broken = new Set<string>();
  const files = new PictureFiles(site);
  let next = 0;
  let done = 0;
  const lane = async (): Promise<void> => {
    for (let page = pictures[next++]; page !== undefined; page = pictures[next++]) {
      const made = facts.of(page);
      try {
        note(made, await stage.copy(outputFile(page.address), await files.file(made)));
      } catch (error) {
        if (!(error instanceof UnreadableImage)) throw error;
        broken.add(error.path);
      }
      done += 1;
      progress.step("draw", done, pictures.length);
      await nextTurn();
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() + 1 }, lane));
  if (broken.size > 0) return [...broken].map(brokenPicture);
  files.tidy(all.filter(isPicture).map((page) => facts.of(page)));
  return [];
}

function brokenPicture(file: string): Problem {
  return {
    ...{ file, line: 1, column: 1 },
    code: "image-broken",
    severity: "error",
    message: "This picture is broken: it cannot be read to its end, so no smaller copies of it can be made.",
    hint: "Open it in a program for pictures, save it there as JPEG, and put it in this place; or get it once more from where it came from.",
  };
}
