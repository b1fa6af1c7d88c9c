import { rowsInFile, type SearchRow } from "../model/search-files.ts";
import { SearchWorker } from "./search-worker.ts";
import type { Plan } from "./wanted.ts";

export interface Found {
  readonly row: SearchRow;
  /** HTML with the words that were found in `<mark>`; absent where the site keeps no texts for it. */
  readonly excerpt: string | undefined;
}

/** For so many results the rows are asked for at once: as many as are shown, and one to know whether there are more. */
const readAhead = 11;

/** Reads JSON of the site. @throws Error where it is not there */
export async function readJson<Value>(address: string): Promise<Value> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return response.json();
}

/**
 * The bundles of a paper: each is an index of its own, and is loaded when it is searched. An index that was put together of all
 * of them would compare the ranks of one with those of another.
 */
export class Bundles {
  readonly #files: string;
  readonly #engine: string;
  readonly #language: string;
  readonly #excerpts: boolean;
  #worker: SearchWorker | undefined;
  readonly #opened = new Map<string, Promise<unknown>>();
  readonly #read = new Map<string, Promise<unknown>>();

  /** @param files the address of the folder of all bundles */
  constructor(files: string, { engine, language, excerpts }: BundlesOptions) {
    this.#files = files;
    this.#engine = engine;
    this.#language = language;
    this.#excerpts = excerpts;
  }

  /** Opens a bundle, before it is known what for. */
  async open(folder: string): Promise<SearchWorker> {
    this.#worker ??= new SearchWorker(`${this.#files}${this.#engine}/pagefind-worker.js`);
    const worker = this.#worker;
    const language = this.#language;
    // Addresses of bundles change with their bytes, so nothing has to be asked for anew.
    const options = {
      basePath: `${this.#files}${folder}/`,
      language,
      metaCacheTag: "1",
      primary: true,
    } as const;
    await once(this.#opened, folder, () => worker.ask(folder, "init", options));
    return worker;
  }

  /** What a plan finds, newest first, one article after the other: a bundle is loaded when those before are used up. */
  async *search({
    text,
    filters,
    bundles,
  }: Pick<Plan, "text" | "filters" | "bundles">): AsyncGenerator<Found> {
    for (const folder of bundles) {
      const [worker, [length, ids]] = await Promise.all([
        this.open(folder),
        this.#json<readonly [length: number, ids: string]>(`${folder}/ids.json`),
      ]);
      const { results } = (await worker.ask(folder, "search", text, { filters })) ?? { results: [] };
      const places = new Map<string, number>();
      for (let at = 0; at * length < ids.length; at += 1)
        places.set(ids.slice(at * length, (at + 1) * length), at);
      const idOf = (id: string): string => id.slice(id.lastIndexOf("_") + 1).slice(0, length);
      const found = results
        .map(({ id, data }) => ({ data, place: places.get(idOf(id)) ?? -1 }))
        .filter(({ place }) => place >= 0)
        .sort((a, b) => a.place - b.place);
      const rowsOf = (place: number): Promise<readonly SearchRow[]> =>
        this.#json(`${folder}/rows-${Math.floor(place / rowsInFile)}.json`);
      // Those of the first are asked for at once; whoever waits for one hears of its failure.
      for (const { place } of found.slice(0, readAhead)) rowsOf(place).catch(() => undefined);
      for (const { data, place } of found) {
        const row = (await rowsOf(place))[place % rowsInFile];
        if (row === undefined) continue;
        const texts = this.#excerpts && text !== null ? await worker.ask(folder, "getData", data) : undefined;
        yield { row, excerpt: texts?.excerpt };
      }
    }
  }

  #json<Value>(file: string): Promise<Value> {
    return once(this.#read, file, () => readJson(this.#files + file)) as Promise<Value>;
  }
}

export interface BundlesOptions {
  /** The folder of what searches. */
  readonly engine: string;
  /** BCP 47; decides where words end. */
  readonly language: string;
  readonly excerpts: boolean;
}

/** What was begun once, and again where it failed. */
function once<Value>(
  known: Map<string, Promise<Value>>,
  key: string,
  begin: () => Promise<Value>,
): Promise<Value> {
  let begun = known.get(key);
  if (begun === undefined) {
    begun = begin();
    known.set(key, begun);
    begun.catch(() => known.delete(key));
  }
  return begun;
}
