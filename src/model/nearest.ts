import { closest, distance } from "fastest-levenshtein";

/** How many letters have to be added, taken away or changed to make one word of another. */
export { distance };

/** The known word that a slip of the finger would turn into this one; undefined if none is near. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const near = closest(word.toLowerCase(), [...known]);
  const slips = Math.max(1, Math.round(word.length / 3));
  return distance(word.toLowerCase(), near) <= slips || isShuffled(word.toLowerCase(), near)
    ? near
    : undefined;
}

/** The known name that a slip of the finger would turn into this one, as it is spelt; capitals do not count. */
export function nearestName(name: string, known: readonly string[]): string | undefined {
  const spelt = new Map(known.map((one) => [one.toLowerCase(), one]));
  const near = nearest(name, [...spelt.keys()]);
  return near === undefined ? undefined : spelt.get(near);
}

/** True where letters only changed places: `ulr` for `url` is one slip, though two letters differ. */
function isShuffled(word: string, known: string): boolean {
  return distance(word, known) === 2 && [...word].sort().join("") === [...known].sort().join("");
}
