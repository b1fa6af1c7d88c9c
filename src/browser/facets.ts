import { plainSlug } from "../model/plain-slug.ts";
import type { NamesFile } from "../model/search-files.ts";
import { element, filled } from "./element.ts";
import type { Wanted } from "./wanted.ts";

/** So many names of a kind can be chosen from a list; all others are found by typing them. */
const mostNames = 100;

interface Facet {
  /** As it stands in the address of the page. */
  readonly id: string;
  readonly label: string;
  readonly choices: readonly (readonly [value: string, text: string])[];
}

/** The lists by which what was found is narrowed down: names of each taxonomy, kinds of articles, years. */
export class Facets {
  readonly element = element("div", { class: "facets" });
  readonly #selects = new Map<string, HTMLSelectElement>();

  constructor({ groups, types, years, words }: NamesFile, changed: () => void) {
    const facets: Facet[] = [
      ...groups
        .filter(({ isTaxonomy }) => isTaxonomy)
        .map(({ id, label, names }): Facet => {
          const least = [...names].sort((a, b) => b[1] - a[1])[mostNames - 1]?.[1] ?? 0;
          const often = names.filter(([, count]) => count >= least).slice(0, mostNames);
          return { id, label, choices: often.map(([slug, , , , name]) => [slug || plainSlug(name), name]) };
        }),
      { id: "type", label: words.type, choices: types },
      { id: "year", label: words.year, choices: years.map((year) => [year, year]) },
    ];
    for (const { id, label, choices } of facets) {
      if (choices.length < 2 && (id === "type" || id === "year")) continue;
      const all = element("option", { value: "" }, filled(words.any, { label }));
      const options = choices.map(([value, text]) => element("option", { value }, text));
      const select = element("select", { name: id, "aria-label": label }, all, ...options);
      select.addEventListener("change", changed);
      this.#selects.set(id, select);
      this.element.append(select);
    }
  }

  /** Shows what is asked for; a name that is in no list is put there. */
  show(wanted: Wanted, nameOf: (group: string, slug: string) => string | undefined): void {
    for (const [id, select] of this.#selects) {
      const value = id === "type" ? wanted.type : id === "year" ? wanted.year : (wanted.names.get(id) ?? "");
      const isListed = [...select.options].some((option) => option.value === value);
      const name = isListed ? undefined : nameOf(id, value);
      if (name !== undefined) select.append(element("option", { value }, name));
      select.value = value;
    }
  }

  /** What is chosen now, by facet. */
  value(id: string): string | undefined {
    return this.#selects.get(id)?.value;
  }
}
