import type { Edition, Group, Term } from "../edition/edition.ts";

/**
 * The groups of names that have pages. A taxonomy is part of the menu, so it has them from the first day; stories and authors
 * come with their first.
 */
export function groupsWithPages({ groups }: Edition): readonly Group[] {
  return groups.filter(({ kind, terms }) => kind === "taxonomy" || terms.length > 0);
}

/** The file that an editor would change to move the pages of a term: its record, or the article that named it first. */
export function ownerOf({ entry, articles }: Term): { readonly owner?: string } {
  const owner = entry?.path ?? articles.at(-1)?.row.path;
  return owner === undefined ? {} : { owner };
}
