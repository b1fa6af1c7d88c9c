import type { ContentRow } from "../model/content.ts";
import type { Page } from "../pages/page.ts";
import type { Staged } from "../publish/stage.ts";
import { loadTheme } from "../render/theme.ts";
import { batchesOf, type Crew } from "./crew.ts";
import type { Progress } from "./progress.ts";
import type { PrintTask } from "./worker.ts";
import { rowsDigest, type Workroom } from "./workroom.ts";

/** Few enough that memory stays flat, enough that the start of a run does not count. */
const pagesPerBatch = 150;
/** Below so many batches a worker would take longer to start than to help. */
const worthSharing = 8;

/** Prints pages of the plan, shared out among the crew, and tells what became of each. */
export async function printPages(
  room: Workroom,
  crew: Crew,
  indices: readonly number[],
  pages: readonly Page[],
  rows: readonly ContentRow[],
  progress: Progress,
  note: (index: number, staged: Staged) => void,
): Promise<void> {
  if (indices.length === 0) return;
  const { site } = room;
  // The theme is made once, before other threads load it.
  await loadTheme(site.root, site.theme.digest, site.theme.folder);
  const batches = batchesOf(indices, pagesPerBatch);
  const shared = batches.length >= worthSharing;
  const planned = shared ? rowsDigest(rows) : "";
  let count = 0;
  await crew.share(batches, {
    local: (batch: readonly number[]) => room.print(batch.flatMap((index) => pages[index] ?? [])),
    done: (staged, place) => {
      count += staged.length;
      progress.step("print", count, indices.length);
      for (const [at, index] of (batches[place] ?? []).entries()) {
        const result = staged[at];
        if (result !== undefined) note(index, result);
      }
    },
    ...(shared
      ? { remote: { name: "print", task: (batch): PrintTask => ({ site, rows: planned, pages: batch }) } }
      : {}),
  });
}
