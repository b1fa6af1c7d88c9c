import { slugify } from "../model/slug.ts";
import { nameKey } from "../names/name-key.ts";
import type { KnownNames } from "./known-names.ts";
import type { Proposal } from "./proposal.ts";

/** A name that is worth a record. */
export interface WantedRecord {
  readonly field: string;
  readonly name: string;
  /** Articles that are tagged with it, or might be. */
  readonly articles: number;
  /** Where the record would stand. */
  readonly file: string;
}

/** A name in so many articles is worth a record. */
const often = 5;

/** Counts names that have no record, over the proposals for many articles. */
export class OftenNamed {
  readonly #counts = new Map<string, { readonly field: string; readonly name: string; articles: number }>();
  readonly #recorded = new Set<string>();

  constructor({ all, fields }: KnownNames) {
    for (const { group, name, uses, hasRecord, spellings } of all) {
      if (!fields.includes(group)) continue;
      if (hasRecord) for (const one of spellings) this.#recorded.add(keyOf(group, one));
      else this.#counts.set(keyOf(group, name), { field: group, name, articles: uses });
    }
  }

  note(proposals: readonly Proposal[]): void {
    for (const { field, name, instead } of proposals) {
      if (instead !== undefined || field === "story" || field === "authors") continue;
      const key = keyOf(field, name);
      const known = this.#counts.get(key);
      if (known === undefined) this.#counts.set(key, { field, name, articles: 1 });
      else known.articles += 1;
    }
  }

  /** Those that come often enough, the most often first. */
  records(): readonly WantedRecord[] {
    return [...this.#counts]
      .filter(([key, { articles }]) => articles >= often && !this.#recorded.has(key))
      .map(([, { field, name, articles }]) => ({
        field,
        name,
        articles,
        file: `content/${field}/${slugify(name)}.md`,
      }))
      .sort((a, b) => b.articles - a.articles || (a.file < b.file ? -1 : 1));
  }
}

function keyOf(field: string, name: string): string {
  return `${field}\n${nameKey(name)}`;
}
