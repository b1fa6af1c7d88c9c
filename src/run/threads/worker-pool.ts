import { availableParallelism } from "node:os";
import { join } from "node:path";
import { setImmediate as nextTurn } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import type { Tinypool } from "tinypool";
import { home } from "../../model/home.ts";
import { type Outcome, resultOf } from "./thrown-message.ts";
import type { Worker } from "./worker.ts";

/** Work that is done in batches. */
export interface SharedWork<Batch, Result> {
  /** Batches that only this thread can do, which it does before it takes others. */
  readonly own?: readonly Batch[];
  /** Does a batch in this thread. */
  local(batch: Batch): Promise<Result>;
  /** Told of each result as it comes. */
  done(result: Result, batch: Batch): void;
  /** The function of the worker that does a batch there, and what it is to be given. */
  readonly remote?: {
    readonly name: keyof Worker;
    task(batch: Batch): object;
  };
}

/**
 * Batches that a worker has at once: the one at work, and others waiting. This thread hands out the next when it has done
 * a batch of its own, and a worker may be through with two by then.
 */
const batchesPerWorker = 4;

/**
 * The threads of a build: the main one, and a worker for each further core. Work is cut into batches that the threads
 * take as they become free.
 */
export class WorkerPool {
  readonly #size = Math.max(0, availableParallelism() - 1);
  #pool: Promise<Tinypool> | undefined;

  /** Does every batch, here and, where the work has a `remote` form, in the workers too. */
  async share<Batch, Result>(batches: readonly Batch[], work: SharedWork<Batch, Result>): Promise<void> {
    const all = batches.values();
    const takeAll = async (
      those: Iterable<Batch>,
      doBatch: (batch: Batch) => Promise<Result>,
    ): Promise<void> => {
      for (const batch of those) {
        work.done(await doBatch(batch), batch);
        // Batches of this thread leave no time of their own in which a worker would be heard.
        await nextTurn();
      }
    };
    const hands: Promise<void>[] = [];
    const { remote } = work;
    if (remote !== undefined) {
      const pool = await this.#start();
      for (let hand = 0; hand < this.#size * batchesPerWorker; hand += 1) {
        hands.push(
          takeAll(all, async (batch) => {
            const outcome: Outcome<Result> = await pool.run(remote.task(batch), { name: remote.name });
            return resultOf(outcome);
          }),
        );
      }
    }
    const here = async (): Promise<void> => {
      await takeAll(work.own ?? [], work.local);
      await takeAll(all, work.local);
    };
    hands.push(here());
    await Promise.all(hands);
  }

  /** Lets the workers begin to start, for work that will soon be shared; if they cannot, sharing it fails. */
  call(): void {
    this.#start().catch(() => undefined);
  }

  #start(): Promise<Tinypool> {
    this.#pool ??= startPool(this.#size);
    return this.#pool;
  }

  async dismiss(): Promise<void> {
    await (await this.#pool)?.destroy();
  }
}

/** Starts the workers. */
async function startPool(size: number): Promise<Tinypool> {
  const { Tinypool } = await import("tinypool");
  return new Tinypool({
    filename: pathToFileURL(join(home, "dist", "worker.js")).href,
    minThreads: size,
    maxThreads: size,
    concurrentTasksPerWorker: batchesPerWorker,
    // Flags such as `--import tsx` would be looked up again from the working folder, which is the newsroom’s.
    execArgv: [],
    // Most of what a batch makes is garbage when the batch is done; with room to die young it is never copied.
    resourceLimits: { maxYoungGenerationSizeMb: 96 },
  });
}

/** Cuts a list into batches of a size. */
export function batchesOf<Item>(items: readonly Item[], size: number): Item[][] {
  const batches: Item[][] = [];
  for (let start = 0; start < items.length; start += size) batches.push(items.slice(start, start + size));
  return batches;
}
