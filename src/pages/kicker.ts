import type { PublicArticle, Term } from "../edition/edition.ts";

/** The term that stands over a headline: the first of the last taxonomy that the article has, by default a topic. */
export function kickerOf(terms: PublicArticle["terms"]): Term | undefined {
  // Behind the taxonomies come authors and stories.
  for (let index = terms.length - 3; index >= 0; index -= 1) {
    const first = terms[index]?.[0];
    if (first !== undefined) return first;
  }
  return undefined;
}
