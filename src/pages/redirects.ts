import type { Page, PageOf } from "./page.ts";

/** An old address, before it is known whose page it is. */
export type RedirectPage = Omit<PageOf<"redirect">, "paper">;

/** The addresses that no page has yet. Whoever takes one has it: nobody asked for these pages, so none stands in another’s way. */
export class FreeAddresses {
  readonly #pages: Iterable<Page | RedirectPage>;
  #taken: Set<string> | undefined;

  constructor(pages: readonly Page[], redirects: readonly RedirectPage[]) {
    this.#pages = {
      *[Symbol.iterator]() {
        yield* pages;
        yield* redirects;
      },
    };
  }

  /** Takes an address, if it is free. */
  take(address: string): boolean {
    if (this.#taken === undefined) {
      this.#taken = new Set();
      // Editors’ own addresses may have capitals, which count for nothing where file names have no case.
      for (const one of this.#pages) this.#taken.add(one.address.toLowerCase());
    }
    const { size } = this.#taken;
    return this.#taken.add(address.toLowerCase()).size > size;
  }
}
