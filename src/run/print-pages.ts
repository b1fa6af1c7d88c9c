import type { Edition } from "../edition/edition.ts";
import { isApart } from "../kinds/make.ts";
import { type FactualPage, frameOf } from "../kinds/page-facts.ts";
import type { Page } from "../pages/page.ts";
import type { Staged } from "../publish/stage.ts";
import type { Progress } from "./progress.ts";
import type { BuildThread } from "./threads/build-thread.ts";
import { compileLate } from "./threads/engine.ts";
import { inPrintOrder } from "./threads/print-order.ts";
import type { PrintTask } from "./threads/worker.ts";
import { batchesOf, type WorkerPool } from "./threads/worker-pool.ts";

/** Few enough that memory stays flat, enough that the start of a run does not count. */
const pagesPerBatch = 150;
/** With fewer pages to share out, a worker would take longer to start than to help. */
const worthSharing = 1_000;

/**
 * Prints pages and tells what became of each. Those whose facts are their own are shared out among the pool; lists and
 * feeds, which have most of theirs in common, are printed in this thread.
 */
export async function printPages(
  room: BuildThread,
  pool: WorkerPool,
  edition: Edition,
  pages: readonly Page[],
  progress: Progress,
  note: (page: FactualPage, staged: Staged) => void,
): Promise<void> {
  if (pages.length === 0) return;
  compileLate();
  const { site } = room;
  // The theme is made once, before other threads load it.
  await room.loadTheme();
  const apart = pages.filter(isApart);
  const others = pages.filter((page) => !isApart(page));
  let count = 0;
  const done = (staged: readonly Staged[], batch: Batch): void => {
    count += staged.length;
    progress.step("print", count, pages.length);
    for (const [at, page] of batch.facts(room).entries()) {
      const result = staged[at];
      if (result !== undefined) note(page, result);
    }
    batch.letGo();
  };
  const frame = frameOf(edition);
  const task = (batch: Batch): PrintTask => ({ site, frame, pages: batch.facts(room) });
  await pool.share(inBatches(apart), {
    own: inBatches(inPrintOrder(others)),
    local: (batch) => room.print(batch.facts(room)),
    done,
    ...(apart.length < worthSharing ? {} : { remote: { name: "print", task } }),
  });
}

function inBatches(pages: readonly Page[]): Batch[] {
  return batchesOf(pages, pagesPerBatch).map((batch) => new Batch(batch));
}

/** Pages that are printed together. Their facts are put together when they are asked for, and kept until all is noted. */
class Batch {
  readonly #pages: readonly Page[];
  #facts: readonly FactualPage[] | undefined;

  constructor(pages: readonly Page[]) {
    this.#pages = pages;
  }

  facts(room: BuildThread): readonly FactualPage[] {
    this.#facts ??= this.#pages.map((page) => room.factsOf(page));
    return this.#facts;
  }

  letGo(): void {
    this.#facts = undefined;
  }
}
