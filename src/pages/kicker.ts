import type { Settings } from "../model/settings.ts";

type Taxonomies = Pick<Settings, "taxonomies" | "section">;

/**
 * The term that stands over a headline, which is also the section that search engines are told: the first topic of the
 * article, or of what the settings name in its place. An article that has none is led by what else it is tagged with, the
 * last taxonomy first.
 */
export function kickerOf<Term>(terms: readonly (readonly Term[])[], settings: Taxonomies): Term | undefined {
  for (const place of orderOf(settings)) {
    const first = terms[place]?.[0];
    if (first !== undefined) return first;
  }
  return undefined;
}

const known = new WeakMap<Taxonomies, readonly number[]>();

/** The places of the taxonomies, the one that gives the sections first. */
function orderOf(settings: Taxonomies): readonly number[] {
  let order = known.get(settings);
  if (order === undefined) {
    const { taxonomies, section = "topics" } = settings;
    const places = taxonomies.map((_, place) => place).reverse();
    const first = taxonomies.indexOf(section);
    order = first === -1 ? places : [first, ...places.filter((place) => place !== first)];
    known.set(settings, order);
  }
  return order;
}
