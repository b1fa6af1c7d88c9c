import type { Group, Paper, Term } from "../edition/edition.ts";
import { termsWithMost } from "./terms-with-most.ts";

/** How many feeds of one group the page of feeds names; the index of the group leads to all others. */
const perGroup = 12;

/**
 * The terms whose feeds the page of feeds offers: those with most articles, by name. No count is shown, so that one
 * more article changes the page only where it brings another name into it.
 */
export function feedPicks({ groups }: Paper): readonly {
  readonly group: Group;
  readonly terms: readonly Term[];
}[] {
  return groups.flatMap((group) =>
    group.terms.length === 0 ? [] : [{ group, terms: termsWithMost(group, perGroup) }],
  );
}
