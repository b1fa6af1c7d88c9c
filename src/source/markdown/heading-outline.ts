const deepest = 6;

/** Where a heading comes to stand. */
export interface HeadingPlace {
  /** The level it is shown at, 2 to 6. */
  readonly level: number;
  /** The level that is missing above it, if it is more than one deeper than the heading before. */
  readonly missing?: number;
}

/**
 * Gives headings levels that follow on one another, whatever the editor chose. The headline of the page is the h1,
 * so the text starts with h2; a heading keeps its level where that is at most one deeper than the heading it belongs
 * to, else it moves up to just that; headings of one level under one parent always stay on one level.
 * So `####` `####` is h2 h2, and `##` `####` `###` is h2 h3 h3.
 */
export class HeadingOutline {
  readonly #open: { readonly written: number; readonly shown: number }[] = [];
  #previous = 1;

  /** `written`: 1 to 6, the level in the source. */
  place(written: number): HeadingPlace {
    let parent = this.#open.at(-1);
    while (parent && parent.written >= written) {
      this.#open.pop();
      parent = this.#open.at(-1);
    }
    const level = Math.min(Math.max(written, 2), (parent?.shown ?? 1) + 1, deepest);
    this.#open.push({ written, shown: level });
    const missing = this.#previous + 1;
    this.#previous = written;
    // `#` is dealt with on its own; it is no reason to call the `##` after it, or a first `##`, a skip.
    return written > Math.max(missing, 2) ? { level, missing } : { level };
  }
}
