import { closest, distance } from "fastest-levenshtein";

/** The known word that a slip of the finger would turn into this one; undefined if none is near. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const near = closest(word.toLowerCase(), [...known]);
  return distance(word.toLowerCase(), near) <= Math.max(1, Math.floor(word.length / 3)) ? near : undefined;
}
