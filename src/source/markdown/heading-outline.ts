const deepest = 6;

/** Where a heading comes to stand. */
export interface HeadingPlace {
  /** The level it is shown at, 2 to 6. */
  readonly level: number;
  /** True if it is more than one deeper than the heading before, so that it is shown at another level than its own. */
  readonly skips: boolean;
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
    const next = this.#previous + 1;
    this.#previous = written;
    // `#` is dealt with on its own, and is shown as `##`: a `###` after it stands where it says.
    return { level, skips: written > next && written > level };
  }
}
