import { groupIndex } from "../../edition/edition.ts";
import { lastChange } from "../../edition/last-change.ts";
import { authorsGroup } from "../../model/content.ts";
import { kickerOf } from "../../pages/kicker.ts";
import type { TaggedFacts, TermFacts } from "../facts.ts";
import { urlOf } from "../links.ts";
import type { RenderContext } from "../render-context.ts";
import type { HeadView } from "../views.ts";

type Pairs = HeadView["properties"];

/**
 * What Open Graph wants to know of an article (https://ogp.me/#type_article): one section, and a line for each author, as
 * the address of a profile, and for each tag.
 */
export function articleProperties({ row, terms }: TaggedFacts, { frame }: RenderContext): Pairs {
  const { settings, groups } = frame;
  const changed = lastChange(row);
  const section = kickerOf(terms, settings);
  const pairs: [string, string][] = [["article:published_time", row.date.iso]];
  if (changed !== row.date) pairs.push(["article:modified_time", changed.iso]);
  if (row.expires !== undefined) pairs.push(["article:expiration_time", row.expires.iso]);
  if (section !== undefined) pairs.push(["article:section", section.name]);
  for (const { address } of terms[groupIndex(frame, authorsGroup)] ?? [])
    pairs.push(["article:author", urlOf(address, settings)]);
  groups.forEach(({ kind }, index) => {
    if (kind === "taxonomy") for (const { name } of terms[index] ?? []) pairs.push(["article:tag", name]);
  });
  return pairs;
}

/** The accounts of those who wrote an article, by which Mastodon and others name them below a shared link. */
export function creators(authors: readonly TermFacts[]): Pairs {
  return authors.flatMap(({ entry }) =>
    entry?.fediverse === undefined ? [] : [["fediverse:creator", entry.fediverse] as const],
  );
}
