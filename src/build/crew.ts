import { availableParallelism } from "node:os";
import { setImmediate as nextTurn } from "node:timers/promises";
import { Tinypool } from "tinypool";

/**
 * The threads of a build: the main one, and a worker for each further core. Work is cut into batches that the threads
 * take as they become free; results come in the order of the batches, whoever did them.
 */
export class Crew {
  readonly #size = Math.max(0, availableParallelism() - 1);
  #pool: Tinypool | undefined;

  /**
   * Does every batch, here and, where `remote` is given, in the workers too. A worker has a second batch waiting, so that
   * it need not wait for this thread to hand one over.
   */
  async share<Batch, Result>(
    batches: readonly Batch[],
    local: (batch: Batch) => Promise<Result>,
    remote?: { readonly name: string; readonly task: (batch: Batch) => object },
  ): Promise<readonly Result[]> {
    const results: Result[] = [];
    let next = 0;
    const takeAll = async (work: (batch: Batch) => Promise<Result>): Promise<void> => {
      while (next < batches.length) {
        const index = next;
        next += 1;
        results[index] = await work(batches[index] as Batch);
        await nextTurn();
      }
    };
    const hands: Promise<void>[] = [];
    if (remote !== undefined && batches.length > 1) {
      const pool = this.#start();
      for (let hand = 0; hand < this.#size * 2; hand += 1) {
        hands.push(takeAll((batch) => pool.run(remote.task(batch), { name: remote.name }) as Promise<Result>));
      }
    }
    hands.push(takeAll(local));
    await Promise.all(hands);
    return results;
  }

  #start(): Tinypool {
    this.#pool ??= new Tinypool({
      filename: new URL("./worker-start.js", import.meta.url).href,
      minThreads: this.#size,
      maxThreads: this.#size,
      concurrentTasksPerWorker: 2,
    });
    return this.#pool;
  }

  async dismiss(): Promise<void> {
    await this.#pool?.destroy();
  }
}

/** Cuts a list into batches of a size. */
export function batchesOf<Item>(items: readonly Item[], size: number): Item[][] {
  const batches: Item[][] = [];
  for (let start = 0; start < items.length; start += size) batches.push(items.slice(start, start + size));
  return batches;
}
