import type { Edition } from "../edition/edition.ts";
import type { Page } from "../pages/page.ts";
import type { Staged } from "../publish/stage.ts";
import type { Progress } from "./progress.ts";
import type { BuildThread } from "./threads/build-thread.ts";
import { compileLate } from "./threads/engine.ts";
import { frameOf, isArticlePage, PageMessages } from "./threads/page-messages.ts";
import { inPrintOrder } from "./threads/print-order.ts";
import type { PrintTask } from "./threads/worker.ts";
import { batchesOf, type WorkerPool } from "./threads/worker-pool.ts";

/** Few enough that memory stays flat, enough that the start of a run does not count. */
const pagesPerBatch = 150;
/** With fewer articles to print, a worker would take longer to start than to help. */
const worthSharing = 1_000;

/**
 * Prints pages and tells what became of each. Article pages are shared out among the pool; lists and feeds, which look
 * at the whole edition, are printed in this thread, which has it.
 */
export async function printPages(
  room: BuildThread,
  pool: WorkerPool,
  edition: Edition,
  pages: readonly Page[],
  progress: Progress,
  note: (page: Page, staged: Staged) => void,
): Promise<void> {
  if (pages.length === 0) return;
  compileLate();
  const { site } = room;
  // The theme is made once, before other threads load it.
  await room.loadTheme();
  const articles = pages.filter(isArticlePage);
  const others = pages.filter((page) => !isArticlePage(page));
  let count = 0;
  const done = (staged: readonly Staged[], batch: readonly Page[]): void => {
    count += staged.length;
    progress.step("print", count, pages.length);
    for (const [at, page] of batch.entries()) {
      const result = staged[at];
      if (result !== undefined) note(page, result);
    }
  };
  const messages = new PageMessages(edition);
  const frame = frameOf(edition);
  const task = (batch: readonly (typeof articles)[number][]): PrintTask => ({
    site,
    frame,
    pages: batch.map((page) => messages.page(page)),
  });
  await pool.share(batchesOf(articles, pagesPerBatch), {
    own: batchesOf(inPrintOrder(others), pagesPerBatch),
    local: (batch) => room.print(batch),
    done,
    ...(articles.length < worthSharing ? {} : { remote: { name: "print", task } }),
  });
}
