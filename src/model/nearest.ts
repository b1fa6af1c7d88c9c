import { closest, distance } from "fastest-levenshtein";

/** The known word that a slip of the finger would turn into this one; undefined if none is near. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const near = closest(word.toLowerCase(), [...known]);
  const slips = Math.max(1, Math.round(word.length / 3));
  return distance(word.toLowerCase(), near) <= slips || isShuffled(word.toLowerCase(), near)
    ? near
    : undefined;
}

/** True where letters only changed places: `ulr` for `url` is one slip, though two letters differ. */
function isShuffled(word: string, known: string): boolean {
  return distance(word, known) === 2 && [...word].sort().join("") === [...known].sort().join("");
}
