import type { ContentRow } from "../model/content.ts";
import { type Newsroom, type ReadStale, readNewsroom } from "../source/newsroom.ts";
import type { StaleFile } from "../source/read-files.ts";
import { type Walked, walkContent } from "../source/walk.ts";
import type { CachedFile } from "../store/row-cache.ts";
import type { MentionIndex } from "./mention-index.ts";
import type { Progress } from "./progress.ts";
import type { BuildThread, SoughtNames } from "./threads/build-thread.ts";
import { keepHeapTight } from "./threads/engine.ts";
import { needHeapFor } from "./threads/memory.ts";
import { postNames } from "./threads/names-message.ts";
import type { ReadTask } from "./threads/worker.ts";
import { batchesOf, type WorkerPool } from "./threads/worker-pool.ts";

/** Small enough to share out evenly. */
const filesPerBatch = 100;
/** Below so many batches a worker would take longer to start than to help. */
const worthSharing = 5;

/** With so many batches of records, a worker that has to be waited for helps nevertheless. */
const manyRecords = 20;

/** With so many files, memory is worth a few hundredths of the time. */
const manyFiles = 20_000;

interface ReadWith {
  /** The files of the newsroom, where they were looked for already. */
  readonly walked?: Walked;
  /** Where it is to be noted where names stand in the articles that are read. */
  readonly mentions?: MentionIndex;
}

/**
 * Reads the newsroom of a thread: what changed, shared out among the pool, and all else from the cache.
 * @throws LargerHeapNeeded where there is too much for this process
 */
export function readRows(
  room: BuildThread,
  pool: WorkerPool,
  progress: Progress,
  { walked = walkContent(room.site.root, room.site.settings.taxonomies), mentions }: ReadWith = {},
): Promise<Newsroom> {
  const { site, cache } = room;
  needHeapFor(walked.files.length);
  if (walked.files.length > manyFiles) keepHeapTight();
  const read: ReadStale = async (files, done, known) => {
    let count = 0;
    const share = (some: readonly StaleFile[], least: number, names?: SoughtNames): Promise<void> => {
      const batches = batchesOf(some, filesPerBatch);
      const isShared = batches.length >= least;
      const handed = isShared && names !== undefined ? { names: postNames(names) } : {};
      return pool.share(batches, {
        local: (batch) => room.read(batch, names),
        done: ({ files: batch, found }) => {
          count += batch.length;
          progress.step("read", count, files.length);
          mentions?.note(found);
          done(batch);
        },
        ...(isShared
          ? { remote: { name: "read", task: (batch): ReadTask => ({ site, files: batch, ...handed }) } }
          : {}),
      });
    };
    if (mentions === undefined) return share(files, worthSharing);
    // With all records read, the names are known, and articles are looked through while their text is in memory.
    const records = files.filter(({ kind }) => kind.kind === "entry");
    const others = files.filter(({ kind }) => kind.kind !== "entry");
    if (others.length >= worthSharing * filesPerBatch) pool.call();
    await share(records, manyRecords);
    if (others.length > 0) await share(others, worthSharing, mentions.names(rowsOf(known)));
  };
  return readNewsroom(site.root, site.settings, cache, read, walked);
}

function* rowsOf(files: ReadonlyMap<string, CachedFile>): Iterable<ContentRow> {
  for (const { row } of files.values()) if (row !== undefined) yield row;
}
