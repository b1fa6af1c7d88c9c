import type { Complaint } from "../model/complaint.ts";
import type { Entry } from "../model/content.ts";
import { compareText } from "../model/order.ts";
import { claimNames } from "../names/name-claims.ts";
import { nameKey } from "../names/name-key.ts";
import { VariantIndex } from "../names/variant-index.ts";
import { addressShared } from "./address-shared.ts";
import { ambiguousName } from "./ambiguous-name.ts";
import type { PublicArticle, Term } from "./edition.ts";
import { nameField } from "./name-field.ts";
import { shareOutSlugs, termSlug } from "./term-slugs.ts";

/** A term while articles are still being added to it. */
interface OpenTerm extends Term {
  readonly articles: PublicArticle[];
  slug: string;
  address: string;
  entry?: Entry;
  note?: string;
}

/**
 * The names of one group (a taxonomy, the authors, the stories): records first, then names that articles use without
 * one. Whatever the spelling, one person is one term, and no two terms share an address.
 */
export class TermRegister {
  readonly id: string;
  readonly #byId = new Map<string, OpenTerm>();
  readonly #byKey = new Map<string, OpenTerm>();
  readonly #namesakes = new Map<string, readonly OpenTerm[]>();
  /** Every spelling met so far, as written: most lookups end here. Those of namesakes are told each time. */
  readonly #bySpelling = new Map<string, OpenTerm>();
  readonly #variants = new VariantIndex<OpenTerm>();
  /** Terms without a record whose name may be that of several. */
  readonly #undecided = new Map<Term, readonly Term[]>();
  readonly #terms: OpenTerm[] = [];
  readonly #complaints: Complaint[] = [];

  constructor(id: string) {
    this.id = id;
  }

  /** What was wrong with names so far. */
  get complaints(): readonly Complaint[] {
    return this.#complaints;
  }

  /** The terms that have a record, whether or not a public article names them, in order of path. For checks alone. */
  get records(): readonly (Term & { readonly entry: Entry })[] {
    return this.#terms.filter((term): term is OpenTerm & { entry: Entry } => term.entry !== undefined);
  }

  /** Enters all records of the group, in order of path, before any article is tagged. */
  enterAll(entries: readonly Entry[]): void {
    const terms = new Map<Entry, OpenTerm>();
    for (const entry of entries) {
      const term = this.#open(entry.name, entry.slug ?? entry.id, entry);
      terms.set(entry, term);
      if (!this.#byId.has(entry.id)) this.#byId.set(entry.id, term);
      this.#variants.add(term, [entry.name, ...entry.aliases]);
    }
    const termOf = (entry: Entry): OpenTerm[] => [terms.get(entry) ?? []].flat();
    const { owners, namesakes, complaints } = claimNames(entries);
    for (const [key, entry] of owners) for (const term of termOf(entry)) this.#byKey.set(key, term);
    for (const [key, group] of namesakes) {
      this.#namesakes.set(key, group.flatMap(termOf));
      for (const term of group.flatMap(termOf)) {
        const note = term.entry?.role ?? term.entry?.description;
        if (note !== undefined) term.note = note;
      }
    }
    this.#complaints.push(...complaints);
  }

  /** Enters a name that has no record and stands in the site already, under the slug that it has there. */
  enterKnown(name: string, slug: string): Term {
    const term = this.#open(name, slug);
    const key = nameKey(name);
    if (!this.#namesakes.has(key)) this.#byKey.set(key, term);
    return term;
  }

  /** Lets records go on without a wider place or topic, where these lead in a circle. */
  forgetWider(entries: ReadonlySet<Entry>): void {
    if (entries.size === 0) return;
    for (const term of this.#terms) {
      if (term.entry === undefined || !entries.has(term.entry)) continue;
      const { within: _within, broader: _broader, ...rest } = term.entry;
      term.entry = rest;
    }
  }

  /** Tags an article with names; gives the terms they stand for, each once, in the order of the names. */
  tag(article: PublicArticle, names: readonly string[]): readonly Term[] {
    if (names.length === 0) return none;
    const terms: OpenTerm[] = [];
    for (let index = 0; index < names.length; index += 1) {
      const name = names[index] as string;
      const term = this.#bySpelling.get(name) ?? this.#meet(name, article, index);
      if (terms.includes(term)) continue;
      terms.push(term);
      term.articles.push(article);
    }
    // A list that has grown has room for sixteen more, which a hundred thousand articles cannot spare.
    return terms.slice();
  }

  /**
   * Gives every name without a record its address, when all articles were tagged: whom a slug belongs to is decided by the
   * names themselves and the records, whichever article came first.
   */
  shareOutSlugs(): void {
    const recorded = new Set(this.records.map(({ slug }) => slug));
    const unrecorded = this.#terms.filter((term) => term.entry === undefined && term.articles.length > 0);
    for (const { term, slug, rival, number } of shareOutSlugs(unrecorded, recorded)) {
      term.slug = slug;
      term.address = `/${this.id}/${slug}/`;
      if (rival !== undefined) this.#complaints.push(addressShared(this.id, term, rival, number));
    }
  }

  /** The terms that have articles, by name. The articles were added oldest first and are given newest first. */
  terms(): Term[] {
    const used = this.#terms.filter((term) => term.articles.length > 0);
    for (const term of used) term.articles.reverse();
    const keyed = used.map((term) => ({ term, key: nameKey(term.name) }));
    keyed.sort((a, b) => compareText(a.key, b.key) || compareText(a.term.slug, b.term.slug));
    return keyed.map(({ term }) => term);
  }

  /** The term of a name, if there is one alone and it has articles. */
  find(name: string): Term | undefined {
    const [term, ...others] = this.lookUp(name);
    return others.length === 0 && term !== undefined && term.articles.length > 0 ? term : undefined;
  }

  /** The same, also where it has no articles and so no page: for the way from a place to the wider one beyond it. */
  onTheWay(name: string): Term | undefined {
    const [term, ...others] = this.lookUp(name);
    return others.length === 0 ? term : undefined;
  }

  /**
   * What a name stands for: the record of that id, else whoever bears the name or an alias, else the one record of which
   * it is another romanisation. Several only where namesakes are meant; none where the name is not known (yet).
   */
  lookUp(name: string): readonly Term[] {
    const known = this.#known(name, nameKey(name));
    if (known.length > 0) return known;
    const variants = this.#variants.ownersOf(name);
    return variants.length === 1 ? variants : none;
  }

  /** The records of which a term without one may be another romanisation, where there are several and nobody can tell. */
  variantsOf(term: Term): readonly Term[] {
    return this.#undecided.get(term) ?? none;
  }

  #known(name: string, key: string): readonly OpenTerm[] {
    const record = this.#byId.get(name);
    if (record !== undefined) return [record];
    const namesakes = this.#namesakes.get(key);
    if (namesakes !== undefined) return namesakes;
    const term = this.#byKey.get(key);
    return term === undefined ? none : [term];
  }

  /** The term of a spelling that was not met before, or that several records share. */
  #meet(name: string, article: PublicArticle, index: number): OpenTerm {
    const key = nameKey(name);
    const known = this.#known(name, key);
    const variants = known.length === 0 ? this.#variants.ownersOf(name) : none;
    const record = variants.length === 1 ? variants[0] : known[0];
    const term = record ?? this.#open(name, termSlug(name));
    if (variants.length > 1) this.#undecided.set(term, variants);
    if (known.length > 1) {
      const at = { file: article.row.path, field: nameField(this.id, index) };
      this.#complaints.push(ambiguousName(name, entriesOf(known), at));
      return term;
    }
    // An id may be the very name of several records; its key is not that of one of them.
    if (!this.#namesakes.has(key)) this.#byKey.set(key, term);
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
      ...(entry === undefined ? {} : { entry }),
    };
    this.#terms.push(term);
    return term;
  }
}

const none: readonly never[] = [];

/** The records of terms. */
export function entriesOf(terms: readonly Term[]): Entry[] {
  return terms.flatMap(({ entry }) => entry ?? []);
}
