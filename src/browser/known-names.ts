import { plainSlug } from "../model/plain-slug.ts";
import type { NameEntry, NameGroup, NamesFile } from "../model/search-files.ts";
import { nameKey } from "../names/name-key.ts";

/** A name that articles are found by. */
export interface KnownName {
  readonly group: NameGroup;
  readonly slug: string;
  readonly name: string;
  readonly note: string;
  readonly count: number;
  /** The years in which it is in the news, as bits. */
  readonly years: bigint;
  readonly href: string;
  /** Keys of its spellings, and of the words in them. */
  readonly keys: readonly string[];
  readonly words: readonly string[];
}

/** Every name of a paper, by every spelling. */
export class KnownNames {
  readonly all: readonly KnownName[];
  readonly #byKey = new Map<string, KnownName[]>();

  constructor({ groups }: Pick<NamesFile, "groups">) {
    this.all = groups.flatMap((group) => group.names.map((entry) => knownName(group, entry)));
    for (const one of this.all)
      for (const key of one.keys) {
        const others = this.#byKey.get(key);
        if (others === undefined) this.#byKey.set(key, [one]);
        else if (!others.includes(one)) others.push(one);
      }
  }

  /** All those of whom a query is a spelling; case, accents, spaces and punctuation do not count. */
  named(query: string): readonly KnownName[] {
    return this.#byKey.get(nameKey(query)) ?? [];
  }

  /** Those with a spelling that begins so, or has a word that does; whose spelling is the whole first, then those in the news most. */
  beginning(query: string, most: number): KnownName[] {
    const key = nameKey(query);
    if (key === "") return [];
    const rank = ({ keys }: KnownName): number => (keys.includes(key) ? 0 : 1);
    return this.all
      .filter(({ keys, words }) => [...keys, ...words].some((one) => one.startsWith(key)))
      .sort((a, b) => rank(a) - rank(b) || b.count - a.count)
      .slice(0, most);
  }

  find(group: string, slug: string): KnownName | undefined {
    return this.all.find((one) => one.group.id === group && one.slug === slug);
  }
}

function knownName(group: NameGroup, [said, count, years, note, name, ...others]: NameEntry): KnownName {
  const slug = said === "" ? plainSlug(name) : said;
  // The slug is a spelling in Latin letters, of names in whatever script.
  const spellings = [name, ...others, slug];
  return {
    ...{ group, slug, name, note, count },
    years: BigInt(`0x${years}`),
    href: `${group.at}${slug}/`,
    keys: [...new Set(spellings.map(nameKey))],
    words: [...new Set(spellings.flatMap((one) => one.split(/[\s-]+/).map(nameKey)))],
  };
}
