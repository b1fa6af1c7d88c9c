import { lettersOf } from "../../model/slug.ts";

/** The ids that are given out in one body. */
export class PageIds {
  readonly #ids = new Set<string>();
  readonly #nextSuffix = new Map<string, number>();
  #byLetters: ReadonlyMap<string, string | undefined> | undefined;

  /** An id that nothing else in the page has: `base`, else `base-2`, `base-3` … */
  claim(base: string): string {
    let id = base;
    let suffix = this.#nextSuffix.get(base) ?? 2;
    while (this.#ids.has(id)) id = `${base}-${suffix++}`;
    this.#nextSuffix.set(base, suffix);
    this.#ids.add(id);
    return id;
  }

  has(id: string): boolean {
    return this.#ids.has(id);
  }

  /**
   * The one id with a prefix whose letters are those of a text: other programs part the words of a heading elsewhere.
   * Undefined where there is none, or more than one. To be asked when all ids are given out.
   */
  like(text: string, prefix: string): string | undefined {
    this.#byLetters ??= this.#alike(prefix);
    return this.#byLetters.get(lettersOf(text));
  }

  #alike(prefix: string): ReadonlyMap<string, string | undefined> {
    const alike = new Map<string, string | undefined>();
    for (const id of this.#ids) {
      if (!id.startsWith(prefix)) continue;
      const letters = lettersOf(id.slice(prefix.length));
      alike.set(letters, alike.has(letters) ? undefined : id);
    }
    return alike;
  }
}
