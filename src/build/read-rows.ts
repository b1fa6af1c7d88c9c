import { type Newsroom, readNewsroom } from "../source/newsroom.ts";
import type { StaleFile } from "../source/read-files.ts";
import type { CachedFile } from "../source/source-cache.ts";
import { type Walked, walkContent } from "../source/walk.ts";
import { batchesOf, type Crew } from "./crew.ts";
import { keepHeapTight, needHeapFor } from "./memory.ts";
import type { Progress } from "./progress.ts";
import type { ReadTask } from "./worker.ts";
import type { Workroom } from "./workroom.ts";

/** Small enough to share out evenly. */
const filesPerBatch = 100;
/** Below so many batches a worker would take longer to start than to help. */
const worthSharing = 5;

/** From so many files on, memory is worth a few hundredths of the time. */
const largeReading = 20_000;

type Finished = (batch: readonly CachedFile[]) => void;

/**
 * Reads the newsroom of a workroom: what changed, shared out among the crew, and all else from the cache. `walked` are
 * its files, where they were looked for already.
 * @throws LargerHeapNeeded where there are too many for this process
 */
export function readRows(
  room: Workroom,
  crew: Crew,
  progress: Progress,
  walked: Walked = walkContent(room.site.root, room.site.settings.taxonomies),
): Promise<Newsroom> {
  const { site, cache } = room;
  needHeapFor(walked.files.length);
  const read = async (files: readonly StaleFile[], done: Finished): Promise<void> => {
    if (files.length > largeReading) keepHeapTight();
    const batches = batchesOf(files, filesPerBatch);
    let count = 0;
    const finished = (batch: readonly CachedFile[]): void => {
      count += batch.length;
      progress.step("read", count, files.length);
      done(batch);
    };
    await crew.share(batches, {
      local: (batch: readonly StaleFile[]) => room.read(batch),
      done: finished,
      ...(batches.length < worthSharing
        ? {}
        : { remote: { name: "read", task: (batch): ReadTask => ({ site, files: batch }) } }),
    });
  };
  return readNewsroom(site.root, site.settings, cache, read, walked);
}
