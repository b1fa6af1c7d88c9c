import { compareText } from "../model/order.ts";
import { changeBetween, type EditionList } from "../publish/edition-list.ts";

/** Why a file is not as its edition has it. */
export type Difference = "changed" | "missing" | "extra";

/** Files that are not as an edition has them, in order of path. */
export type Differences = ReadonlyMap<string, Difference>;

/** How what stands differs from an edition. */
export function differencesOf(edition: EditionList, standing: EditionList): Differences {
  const { added, changed, gone } = changeBetween(edition, standing);
  return inOrder([
    ...added.map((file) => [file, "extra"] as const),
    ...changed.map((file) => [file, "changed"] as const),
    ...gone.map((file) => [file, "missing"] as const),
  ]);
}

export function inOrder(differences: Iterable<readonly [string, Difference]>): Differences {
  return new Map([...differences].sort(([a], [b]) => compareText(a, b)));
}
