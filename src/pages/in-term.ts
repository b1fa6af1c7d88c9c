import type { Paper, Term } from "../edition/edition.ts";
import { at, tagIndexOf } from "../edition/tag-index.ts";

/** The places of a term’s articles among those of its paper, newest first. */
export function placesOf(term: Term, paper: Paper): Int32Array {
  const { numberOf, articles, articleStart } = tagIndexOf(paper);
  const number = numberOf.get(term);
  if (number === undefined) return none;
  return articles.subarray(at(articleStart, number), at(articleStart, number + 1));
}

const none = new Int32Array(0);

/** The first of so many places, in order, from which on something holds. */
export function firstPlace(count: number, holds: (place: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
