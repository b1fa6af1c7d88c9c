import type { Complaint } from "../model/complaint.ts";
import { authorsGroup, type Entry } from "../model/content.ts";
import { digestOf } from "../model/digest.ts";
import { nameKey } from "../model/name-key.ts";
import { compareText } from "../model/order.ts";
import { slugify } from "../model/slug.ts";
import type { PublicArticle, Term } from "./edition.ts";

/** A term while articles are still being added to it. */
interface OpenTerm extends Term {
  readonly articles: PublicArticle[];
}

/**
 * The names of one group (a taxonomy, the authors, the stories): records first, then names that articles use without
 * one. Whatever the spelling, one person is one term, and no two terms share an address.
 */
export class TermRegister {
  readonly id: string;
  readonly #byKey = new Map<string, OpenTerm>();
  /** Every spelling met so far, as written: most lookups end here. */
  readonly #bySpelling = new Map<string, OpenTerm>();
  readonly #slugs = new Set<string>();
  readonly #terms: OpenTerm[] = [];

  constructor(id: string) {
    this.id = id;
  }

  /** Enters records, in order of path. Two that claim one name are a complaint; the first keeps it. */
  enterAll(entries: readonly Entry[]): Complaint[] {
    const complaints: Complaint[] = [];
    for (const entry of entries) {
      const term = this.#open(entry.name, entry.id, entry);
      const claims: [string, (string | number)[]][] = [
        [entry.name, ["name"]],
        [entry.id, []],
        ...entry.aliases.map((alias, index): [string, (string | number)[]] => [alias, ["aliases", index]]),
      ];
      for (const [name, field] of claims) {
        const key = nameKey(name);
        const owner = this.#byKey.get(key);
        if (owner === undefined) this.#byKey.set(key, term);
        else if (owner !== term && owner.entry !== undefined) {
          complaints.push(nameClaimed(entry, name, field, owner.entry));
        }
      }
    }
    return complaints;
  }

  /** Tags an article with names; gives the terms they stand for, each once, in the order of the names. */
  tag(article: PublicArticle, names: readonly string[]): readonly Term[] {
    if (names.length === 0) return none;
    const terms: OpenTerm[] = [];
    for (const name of names) {
      const term = this.#bySpelling.get(name) ?? this.#termOf(name);
      if (terms.includes(term)) continue;
      terms.push(term);
      term.articles.push(article);
    }
    return terms;
  }

  /** The terms that have articles, by name. The articles were added oldest first and are given newest first. */
  terms(): Term[] {
    const used = this.#terms.filter((term) => term.articles.length > 0);
    for (const term of used) term.articles.reverse();
    const keyed = used.map((term) => ({ term, key: nameKey(term.name) }));
    keyed.sort((a, b) => compareText(a.key, b.key) || compareText(a.term.slug, b.term.slug));
    return keyed.map(({ term }) => term);
  }

  /** The term of a name, if it has articles. */
  find(name: string): Term | undefined {
    const term = this.#byKey.get(nameKey(name));
    return term !== undefined && term.articles.length > 0 ? term : undefined;
  }

  #termOf(name: string): OpenTerm {
    const key = nameKey(name);
    const term = this.#byKey.get(key) ?? this.#open(name, this.#freeSlug(name, key));
    this.#byKey.set(key, term);
    this.#bySpelling.set(name, term);
    return term;
  }

  #open(name: string, slug: string, entry?: Entry): OpenTerm {
    const term: OpenTerm = {
      group: this.id,
      name,
      slug,
      address: `/${this.id}/${slug}/`,
      articles: [],
      label: labelOf(this.id, name, slug, entry),
      ...(entry === undefined ? {} : { entry }),
    };
    this.#slugs.add(slug);
    this.#terms.push(term);
    return term;
  }

  /** The slug of a name; where another name of the group has it already, with a tail made from the name itself. */
  #freeSlug(name: string, key: string): string {
    const slug = slugify(name).slice(0, 120).replace(/-+$/, "");
    if (slug !== "" && !this.#slugs.has(slug)) return slug;
    const tail = Buffer.from(digestOf([key]), "base64url")
      .toString("hex")
      .slice(0, 6);
    return slug === "" ? `n-${tail}` : `${slug}-${tail}`;
  }
}

const none: readonly Term[] = [];

/** Stands for all that pages of articles say of a term, in words and in structured data. */
function labelOf(group: string, name: string, slug: string, entry: Entry | undefined): string {
  const parts = [group, name, slug];
  if (entry === undefined) return digestOf(parts);
  const { sameAs, aliases, fediverse, desk, role } = entry;
  // Of those who wrote an article its page says more than of those whom it is about.
  const ofAuthors = group === authorsGroup ? [fediverse, desk, role] : [];
  return digestOf([...parts, sameAs.length, ...sameAs, ...aliases, ...ofAuthors]);
}

function nameClaimed(
  entry: Entry,
  name: string,
  field: readonly (string | number)[],
  owner: Entry,
): Complaint {
  return {
    code: "name-claimed",
    at: { file: entry.path, field },
    related: { file: owner.path, field: ["name"] },
    message: `The name “${name}” is already claimed by ${owner.path}.`,
    hint: "Take it out of one of the two records, or merge them.",
  };
}
