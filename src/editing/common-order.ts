import { listDifference } from "../model/list-difference.ts";

/** Which entries two lists have in common, in the order of both: pairs of their places. */
export function commonOrder(
  old: readonly string[],
  now: readonly string[],
): readonly (readonly [old: number, now: number])[] {
  const pairs: [number, number][] = [];
  let [place, at] = [0, 0];
  for (const { value, added, removed } of listDifference([...old], [...now])) {
    if (!added && !removed) for (const offset of value.keys()) pairs.push([place + offset, at + offset]);
    if (!added) place += value.length;
    if (!removed) at += value.length;
  }
  return pairs;
}
