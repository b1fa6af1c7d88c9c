import type { Complaint } from "../model/complaint.ts";
import type { Entry } from "../model/content.ts";
import { compareText } from "../model/order.ts";
import { sortKey } from "../model/sort-key.ts";
import { spellingsOf } from "../model/spellings.ts";
import { claimNames } from "../names/name-claims.ts";
import { nameKey } from "../names/name-key.ts";
import { VariantIndex } from "../names/variant-index.ts";
import { addressShared } from "./address-shared.ts";
import { ambiguousName } from "./ambiguous-name.ts";
import type { PaperFrame, PublicArticle, Term } from "./edition.ts";
import { nameField } from "./name-field.ts";
import { type Identity, noteOf, type OpenTerm, openIn, sortNameOf, termAddress } from "./open-term.ts";
import { shareOutSlugs, termSlug } from "./term-slugs.ts";

/** The paper of a site that has no other. */
const onlyPaper: readonly PaperFrame[] = [{ language: "", address: "/" }];

/**
 * The names of one group (a taxonomy, the authors, the stories): records first, then names that articles use without
 * one. Whatever the spelling and the language, one person is one identity, with a term in every paper that speaks of it; and
 * no two share an address. A paper is named by its place among those of the site.
 */
export class TermRegister {
  readonly id: string;
  readonly #papers: readonly PaperFrame[];
  readonly #byId = new Map<string, Identity>();
  readonly #byKey = new Map<string, Identity>();
  readonly #namesakes = new Map<string, readonly Identity[]>();
  /** Every spelling met so far, as written: most lookups end here. Those of namesakes are told each time. */
  readonly #bySpelling = new Map<string, Identity>();
  readonly #variants = new VariantIndex<Identity>();
  /** Those without a record whose name may be that of several. */
  readonly #undecided = new Map<Term, readonly Term[]>();
  readonly #identities: Identity[] = [];
  readonly #complaints: Complaint[] = [];

  constructor(id: string, papers: readonly PaperFrame[] = onlyPaper) {
    this.id = id;
    this.#papers = papers;
  }

  /** What was wrong with names so far. */
  get complaints(): readonly Complaint[] {
    return this.#complaints;
  }

  /** Those that have a record, whether or not a public article names them, in order of path. For checks alone. */
  get records(): readonly (Identity & { readonly entry: Entry })[] {
    return this.#identities.filter((one): one is Identity & { entry: Entry } => one.entry !== undefined);
  }

  /** Those that public articles name, with the articles of all papers, by name. For checks alone. */
  get identities(): readonly Term[] {
    return inOrder(this.#identities);
  }

  /** Enters all records of the group, in order of path, before any article is tagged. */
  enterAll(entries: readonly Entry[]): void {
    const made = new Map<Entry, Identity>();
    for (const entry of entries) {
      const identity = this.#open(entry.name, entry.slug ?? entry.id, entry);
      made.set(entry, identity);
      if (!this.#byId.has(entry.id)) this.#byId.set(entry.id, identity);
      this.#variants.add(identity, spellingsOf(entry));
    }
    const identityOf = (entry: Entry): Identity[] => [made.get(entry) ?? []].flat();
    const { owners, namesakes, complaints } = claimNames(entries);
    for (const [key, entry] of owners) for (const one of identityOf(entry)) this.#byKey.set(key, one);
    for (const [key, group] of namesakes) {
      this.#namesakes.set(key, group.flatMap(identityOf));
      for (const one of group.flatMap(identityOf)) {
        const note = one.entry && noteOf(one.entry);
        if (note !== undefined) one.note = note;
      }
    }
    this.#complaints.push(...complaints);
  }

  /**
   * Enters a name that has no record and stands in a paper of the site already, under the slug that it has there; `isForeign` where
   * it does not stand in the site’s own.
   */
  enterKnown(name: string, slug: string, paper = 0, isForeign = false): Term {
    const key = nameKey(name);
    const known = this.#byKey.get(key);
    const identity = known?.entry === undefined && known?.slug === slug ? known : this.#open(name, slug);
    if (!this.#namesakes.has(key)) this.#byKey.set(key, identity);
    const term = this.termIn(identity, paper, name);
    if (isForeign) term.translated = true;
    return term;
  }

  /** Lets records go on without a wider place or topic, where these lead in a circle. */
  forgetWider(entries: ReadonlySet<Entry>): void {
    if (entries.size === 0) return;
    for (const one of this.#identities) {
      if (one.entry === undefined || !entries.has(one.entry)) continue;
      const { within: _within, broader: _broader, ...rest } = one.entry;
      one.entry = rest;
    }
  }

  /** Tags an article of a paper with names; gives the terms they stand for, each once, in the order of the names. */
  tag(article: PublicArticle, names: readonly string[], paper = 0): readonly Term[] {
    if (names.length === 0) return none;
    const terms: OpenTerm[] = [];
    for (let index = 0; index < names.length; index += 1) {
      const name = names[index] as string;
      const identity = this.#bySpelling.get(name) ?? this.#meet(name, article, index);
      const term = this.termIn(identity, paper, name);
      if (terms.includes(term)) continue;
      terms.push(term);
      term.articles.push(article);
      if (term !== identity) identity.articles.push(article);
    }
    // A list that has grown has room for sixteen more, which a hundred thousand articles cannot spare.
    return terms.slice();
  }

  /** The term of an identity in a paper; `name` is what a paper calls one without a record that speaks of it first. */
  termIn(identity: Identity, paper: number, name = identity.name): OpenTerm {
    const { papers } = identity;
    if (papers === undefined) return identity;
    const known = papers[paper];
    if (known !== undefined) return known;
    const term = openIn(identity, this.#papers[paper] ?? { language: "", address: "/" }, name);
    papers[paper] = term;
    return term;
  }

  /**
   * When all articles were tagged, oldest first: gives every name without a record its address, since whom a slug belongs to is
   * decided by the names themselves and the records, whichever article came first; and turns the lists of articles round.
   */
  close(): void {
    const recorded = new Set(this.records.map(({ slug }) => slug));
    const unrecorded = this.#identities.filter((one) => one.entry === undefined && one.articles.length > 0);
    for (const { term, slug, rival, number } of shareOutSlugs(unrecorded, recorded)) {
      this.#move(term, slug);
      if (rival !== undefined) this.#complaints.push(addressShared(this.id, term, rival, number));
    }
    for (const one of this.#identities) {
      one.articles.reverse();
      // A name that the site’s own paper does not know is in the words of those who wrote of it.
      const isForeign = one.entry === undefined && (one.papers?.[0]?.articles ?? none).length === 0;
      if (isForeign) for (const term of one.papers ?? none) if (term !== undefined) term.translated = true;
      for (const term of one.papers ?? none) term?.articles.reverse();
    }
  }

  #move(identity: Identity, slug: string): void {
    identity.slug = slug;
    identity.address = termAddress({ address: "/" }, this.id, slug);
    identity.papers?.forEach((term, place) => {
      const paper = this.#papers[place];
      if (term === undefined || paper === undefined) return;
      term.slug = slug;
      term.address = termAddress(paper, this.id, slug);
    });
  }

  /** The terms of a paper that have articles, by name; when the register is closed. */
  terms(paper = 0): Term[] {
    const isOnly = this.#papers.length === 1;
    return inOrder(
      isOnly ? this.#identities : this.#identities.flatMap(({ papers }) => papers?.[paper] ?? []),
    );
  }

  /** The term of a name in a paper, if there is one alone and it has articles. */
  find(name: string, paper = 0): Term | undefined {
    const term = this.onTheWay(name, paper);
    return term !== undefined && term.articles.length > 0 ? term : undefined;
  }

  /** The same, also where it has no articles and so no page: for the way from a place to the wider one beyond it. */
  onTheWay(name: string, paper = 0): Term | undefined {
    const [term, ...others] = this.lookUp(name, paper);
    return others.length === 0 ? term : undefined;
  }

  /**
   * What a name stands for: the record of that id, else whoever bears the name or an alias, else the one record of which
   * it is another romanisation. Several only where namesakes are meant; none where the name is not known (yet). With a
   * paper, its terms, also those without articles; else what is one in all papers.
   */
  lookUp(name: string, paper?: number): readonly Term[] {
    const known = this.#known(name, nameKey(name));
    const found = known.length > 0 ? known : this.#variants.ownersOf(name);
    if (known.length === 0 && found.length !== 1) return none;
    return paper === undefined ? found : found.map((one) => this.termIn(one, paper));
  }

  /** The records of which a term without one may be another romanisation, where there are several and nobody can tell. */
  variantsOf(term: Term): readonly Term[] {
    return this.#undecided.get(term) ?? none;
  }

  #known(name: string, key: string): readonly Identity[] {
    const record = this.#byId.get(name);
    if (record !== undefined) return [record];
    const namesakes = this.#namesakes.get(key);
    if (namesakes !== undefined) return namesakes;
    const term = this.#byKey.get(key);
    return term === undefined ? none : [term];
  }

  /** Whom a spelling means that was not met before, or that several records share. */
  #meet(name: string, article: PublicArticle, index: number): Identity {
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

  #open(name: string, slug: string, entry?: Entry): Identity {
    const identity: Identity = {
      group: this.id,
      name,
      slug,
      address: termAddress({ address: "/" }, this.id, slug),
      articles: [],
      ...(entry === undefined ? {} : { entry }),
      ...(this.#papers.length === 1 ? {} : { papers: [] }),
    };
    this.#identities.push(identity);
    return identity;
  }
}

const none: readonly never[] = [];

/** Those that have articles, by name, in a reader’s order. */
function inOrder(terms: readonly Term[]): Term[] {
  const used = terms.filter((term) => term.articles.length > 0);
  const keyed = used.map((term) => ({ term, key: sortKey(sortNameOf(term)) }));
  keyed.sort((a, b) => compareText(a.key, b.key) || compareText(a.term.slug, b.term.slug));
  return keyed.map(({ term }) => term);
}

/** The records of terms. */
export function entriesOf(terms: readonly Term[]): Entry[] {
  return terms.flatMap(({ entry }) => entry ?? []);
}
