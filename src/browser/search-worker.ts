/** What Pagefind’s worker does, as `pagefind.js` asks for it; of the version that `src/search/engine-version.ts` names. */
interface Methods {
  /** Opens an index; what is asked of it later waits until it is there. */
  init(options: {
    readonly basePath: string;
    readonly language: string;
    /** Stands behind the address of the one file of an index whose name is always the same. */
    readonly metaCacheTag: string;
    readonly primary: true;
  }): unknown;
  /** Null for the text where filters alone decide. */
  search(
    text: string | null,
    options: { readonly filters: object },
  ): { readonly results: readonly FoundRecord[] } | null;
  /** What a record holds, by the name that a search gave of it. */
  getData(data: string): { readonly excerpt: string } | null;
}

export interface FoundRecord {
  /** The language, `_`, and what tells the record from others. */
  readonly id: string;
  readonly data: string;
}

interface Answer {
  readonly id: number;
  readonly result?: unknown;
  readonly error?: string;
}

interface Waiting {
  resolve(result: unknown): void;
  reject(error: Error): void;
}

/**
 * Pagefind in its worker. The module that comes with it for pages would bring all of it once more, to run in the page where a
 * worker cannot: there, no policy lets it.
 */
export class SearchWorker {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #count = 0;

  /** @param address of `pagefind-worker.js` */
  constructor(address: string) {
    this.#worker = new Worker(address);
    this.#worker.addEventListener("message", ({ data }: MessageEvent<Answer>) => {
      const waiting = this.#waiting.get(data.id);
      this.#waiting.delete(data.id);
      if (data.error === undefined) waiting?.resolve(data.result);
      else waiting?.reject(new Error(data.error));
    });
    this.#worker.addEventListener("error", () => {
      for (const { reject } of this.#waiting.values()) reject(new Error(`${address} does not run`));
      this.#waiting.clear();
    });
  }

  /** Asks something of an index, by the name under which it was opened. */
  ask<Name extends keyof Methods>(
    instanceId: string,
    method: Name,
    ...args: Parameters<Methods[Name]>
  ): Promise<ReturnType<Methods[Name]>> {
    this.#count += 1;
    const id = this.#count;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve: (result) => resolve(result as ReturnType<Methods[Name]>), reject });
      this.#worker.postMessage({ id, instanceId, method, args });
    });
  }
}
