/**
 * Orders two texts by UTF-16 code units: the same on every machine, in every locale.
 * For a reader’s order (accents beside their letters) use the folded name as the key, see `name-key.ts`.
 */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
