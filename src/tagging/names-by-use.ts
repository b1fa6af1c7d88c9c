import { NearIndex } from "../names/near-index.ts";
import { spelling } from "../names/spelling.ts";
import type { KnownName } from "./known-names.ts";

/** A name with how often it is used, and what is nearly the same. */
export interface UsedName {
  readonly field: string;
  readonly name: string;
  /** Articles that are tagged with it, in whatever spelling; drafts and what waits count too. */
  readonly articles: number;
  /** The file of its record; absent where it has none. */
  readonly record?: string;
  /** Other ways in which it is written; absent where there are none. */
  readonly spellings?: readonly string[];
  /** Names of its field that are nearly the same, so that they may be one; absent where there are none. */
  readonly near?: readonly string[];
}

/** The names that a newsroom knows, field by field, the most used first; one that is near another stands behind it. */
export function namesByUse(names: readonly KnownName[], fields: readonly string[]): readonly UsedName[] {
  return fields.flatMap((field) => {
    const own = names.filter(({ group }) => group === field).sort(byUse);
    const index = new NearIndex(own.flatMap((known) => known.spellings.map((text) => spelling(text, known))));
    const listed = new Set<KnownName>();
    return own.flatMap((known) => {
      if (listed.has(known)) return [];
      const together = [known, ...nearOf(known, index).filter((one) => !listed.has(one))];
      for (const one of together) listed.add(one);
      return together.map((one) => usedName(one, nearOf(one, index)));
    });
  });
}

function byUse(a: KnownName, b: KnownName): number {
  return b.uses - a.uses || Number(b.hasRecord) - Number(a.hasRecord) || (a.name < b.name ? -1 : 1);
}

function nearOf(known: KnownName, index: NearIndex<KnownName>): readonly KnownName[] {
  const found = new Set<KnownName>();
  for (const text of known.spellings)
    for (const { item } of index.near(spelling(text, known))) found.add(item.term);
  return [...found].sort(byUse);
}

function usedName({ group, name, uses, record, spellings }: KnownName, near: readonly KnownName[]): UsedName {
  const others = spellings.filter((one) => one !== name);
  return {
    ...{ field: group, name, articles: uses },
    ...(record === undefined ? {} : { record }),
    ...(others.length === 0 ? {} : { spellings: others }),
    ...(near.length === 0 ? {} : { near: near.map((one) => one.name) }),
  };
}
