import type { ContentRow } from "../model/content.ts";
import { type Newsroom, type ReadStale, readNewsroom } from "../source/newsroom.ts";
import type { StaleFile } from "../source/read-files.ts";
import type { CachedFile } from "../source/source-cache.ts";
import { type Walked, walkContent } from "../source/walk.ts";
import { batchesOf, type Crew } from "./crew.ts";
import { keepHeapTight } from "./engine.ts";
import { handNames } from "./handed-names.ts";
import { needHeapFor } from "./memory.ts";
import type { MentionBook } from "./mention-book.ts";
import type { Progress } from "./progress.ts";
import type { ReadTask } from "./worker.ts";
import type { SoughtNames, Workroom } from "./workroom.ts";

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
  readonly mentions?: MentionBook;
}

/**
 * Reads the newsroom of a workroom: what changed, shared out among the crew, and all else from the cache.
 * @throws LargerHeapNeeded where there is too much for this process
 */
export function readRows(
  room: Workroom,
  crew: Crew,
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
      const handed = isShared && names !== undefined ? { names: handNames(names) } : {};
      return crew.share(batches, {
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
    if (others.length >= worthSharing * filesPerBatch) crew.call();
    await share(records, manyRecords);
    if (others.length > 0) await share(others, worthSharing, mentions.names(rowsOf(known)));
  };
  return readNewsroom(site.root, site.settings, cache, read, walked);
}

function* rowsOf(files: ReadonlyMap<string, CachedFile>): Iterable<ContentRow> {
  for (const { row } of files.values()) if (row !== undefined) yield row;
}
