import type { Block } from "./article-text.ts";
import { type Occurrence, wordBefore } from "./known-mentions.ts";
import { type KnownName, kindOf } from "./known-names.ts";
import { locatives } from "./word-lists.ts";

/** What the names in a text mean. */
export interface Meant {
  readonly meant: ReadonlyMap<KnownName, readonly Occurrence[]>;
  /** Stretches that are known names. `isFull` where nothing longer may take it over. */
  readonly taken: readonly (Pick<Occurrence, "block" | "start" | "end"> & { readonly isFull: boolean })[];
}

/** Of those that may be written at one place, the one that is meant there. */
export function meantBy(occurrences: readonly Occurrence[]): Meant {
  const bySpot = new Map<Block, Map<number, Occurrence[]>>();
  for (const one of occurrences) {
    const spots = bySpot.get(one.block) ?? new Map<number, Occurrence[]>();
    bySpot.set(one.block, spots);
    const others = spots.get(one.start);
    if (others === undefined) spots.set(one.start, [one]);
    else others.push(one);
  }
  const meant = new Map<KnownName, Occurrence[]>();
  const taken: Meant["taken"][number][] = [];
  for (const spots of bySpot.values())
    for (const group of spots.values()) {
      const one = likeliest(group);
      if (one === undefined) continue;
      const found = meant.get(one.known);
      if (found === undefined) meant.set(one.known, [one]);
      else found.push(one);
      if (one.standing.tagged)
        taken.push({ ...one, isFull: one.text.includes(" ") && one.manner !== "surname" });
    }
  return { meant, taken };
}

function likeliest(group: readonly Occurrence[]): Occurrence | undefined {
  const one = group.find(({ isTitled }) => isTitled) ?? group[0];
  if (one === undefined || group.length === 1) return one;
  const before = wordBefore(one);
  const rank = (other: Occurrence): number =>
    (other.standing.tagged ? 8 : 0) +
    (other.isTitled && kindOf(other.known) === "person" ? 6 : 0) +
    (locatives.has(before) && kindOf(other.known) === "place" ? 4 : 0) +
    (other.manner === "surname" ? 0 : 3) +
    (other.manner === "inflected" ? -1 : 0) +
    (kindOf(other.known) === "topic" ? -3 : 0) +
    Math.min(other.known.uses, 1000) / 1001;
  const sorted = [...group].sort((a, b) => rank(b) - rank(a));
  const [best, second] = sorted;
  if (best === undefined || second === undefined) return best;
  const isShared = sorted.some(
    ({ known }) => known !== best.known && known.group === best.known.group && rank(best) - rank(second) < 1,
  );
  return isShared ? { ...best, isShared } : best;
}
