import type { Html } from "../../model/html.ts";
import type { BodyRef } from "../../render/facts.ts";
import { FileMemory } from "../../source/file-memory.ts";
import type { FileReader } from "../../source/file-reader.ts";
import { CacheLost } from "../../store/cache-lost.ts";
import type { RowCache } from "../../store/row-cache.ts";
import type { SiteSpec } from "../site-spec.ts";

/** The text of a row did not come with the cache. Whoever cannot wait until it is made again takes the whole cache for lost. */
class TextAway extends CacheLost {
  override readonly name = "TextAway";
  readonly row: BodyRef;

  constructor(row: BodyRef) {
    super();
    this.row = row;
  }
}

/**
 * The rendered texts of one thread: from the cache, or made again from their files. A cache that was carried to another
 * machine may have come without its texts, which are most of its size.
 */
export class Texts {
  readonly #site: SiteSpec;
  readonly #cache: RowCache;
  readonly #reader: () => Promise<FileReader>;
  /** What was made again for the work at hand, by digest. */
  readonly #made = new Map<string, Html>();

  constructor(site: SiteSpec, cache: RowCache, reader: () => Promise<FileReader>) {
    this.#site = site;
    this.#cache = cache;
    this.#reader = reader;
  }

  /** The text of a row. @throws TextAway where its pack is not there, and another `CacheLost` where the pack is spoilt */
  of(row: BodyRef): Html {
    const text = this.#cache.text(row) ?? this.#made.get(row.digest);
    if (text !== undefined) return text;
    throw this.#cache.holdsPackOf(row) ? new CacheLost() : new TextAway(row);
  }

  /**
   * Does a piece of work that asks for texts; it is begun again when one that was missing has been made.
   *
   * @throws CacheLost where a file is another one by now
   */
  async whole<Result>(work: () => Result): Promise<Result> {
    try {
      for (;;) {
        try {
          return work();
        } catch (error) {
          if (!(error instanceof TextAway) || this.#made.has(error.row.digest)) throw error;
          this.#made.set(error.row.digest, await this.#again(error.row));
        }
      }
    } finally {
      this.#made.clear();
    }
  }

  async #again({ path, digest }: BodyRef): Promise<Html> {
    const { root, reading } = this.#site;
    const read = new FileMemory(root, reading).readWhole(path);
    if (typeof read === "string" || read.digest !== digest) throw new CacheLost();
    const { body } = (await this.#reader())(path, read.bytes, digest);
    if (body === undefined) throw new CacheLost();
    return body;
  }
}
