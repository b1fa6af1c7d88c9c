/** The ids that are given out in one body. */
export class PageIds {
  readonly #ids = new Set<string>();
  readonly #nextSuffix = new Map<string, number>();

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
}
