import { nameKey } from "../names/name-key.ts";
import { VariantIndex } from "../names/variant-index.ts";
import type { ArticleText } from "./article-text.ts";
import { type KnownName, type KnownNames, surnameOf } from "./known-names.ts";

/** What the article is tagged with, in any spelling. */
export class TaggedWith {
  readonly #names = new Set<KnownName>();
  readonly #keys = new Set<string>();
  readonly #surnames = new Set<string>();
  readonly #variants = new VariantIndex<string>();

  constructor({ tags }: ArticleText, names: KnownNames) {
    for (const [group, list] of Object.entries(tags)) {
      for (const { name } of list) {
        this.#keys.add(nameKey(name));
        this.#variants.add(name, [name]);
        for (const one of names.meaning(name)) if (one.group === group) this.#names.add(one);
        if (group !== "people") continue;
        for (const one of names.withSurnameLike(name)) this.#surnames.add(one.name);
        this.#surnames.add(nameKey(name));
      }
    }
  }

  has(known: KnownName): boolean {
    if (this.#names.has(known) || (known.group === "people" && this.#surnames.has(known.name))) return true;
    return known.spellings.some((text) => this.hasName(text));
  }

  hasName(name: string): boolean {
    if (this.#keys.has(nameKey(name)) || this.#variants.ownersOf(name).length > 0) return true;
    const surname = surnameOf(name);
    return surname !== undefined && this.#surnames.has(nameKey(surname));
  }
}
