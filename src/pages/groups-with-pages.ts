import type { Group, Paper, Term } from "../edition/edition.ts";

/**
 * The groups of names that have pages in a paper. A taxonomy is part of the menu, so in the site’s own language it has them from
 * the first day; stories and authors, and all of them in further languages, come with their first.
 */
export function groupsWithPages({ groups, address }: Paper): readonly Group[] {
  return groups.filter(({ kind, terms }) => terms.length > 0 || (kind === "taxonomy" && address === "/"));
}

/** The file that an editor would change to move the pages of a term: its record, or the article that named it first. */
export function ownerOf({ entry, articles }: Term): { readonly owner?: string } {
  const owner = entry?.path ?? articles.at(-1)?.row.path;
  return owner === undefined ? {} : { owner };
}
