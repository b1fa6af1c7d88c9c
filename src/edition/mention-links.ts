import type { Article, Entry } from "../model/content.ts";
import { spellingsOf } from "../model/spellings.ts";
import { nameWords } from "../names/mentions/name-words.ts";
import { kindOfGroup, type RecordedName, recordedNames } from "../names/mentions/recorded-names.ts";
import { always, spotLength } from "../names/mentions/sightings.ts";
import { nameKey } from "../names/name-key.ts";
import type { Group, PublicArticle, Term } from "./edition.ts";
import type { MentionLink } from "./mention-link.ts";

/** Where names stand in the text of an article: flat, four numbers for each spot (`model/mentions/sightings.ts`). */
export type SpotsOf = (row: Article) => Spots;

type Spots = Readonly<ArrayLike<number>>;

/** A name with what it stands for in this edition. */
interface Candidate {
  readonly key: string;
  readonly group: string;
  /** Absent where nothing public bears the name, or where it must not be linked. */
  readonly term: Term | undefined;
  readonly isOneWord: boolean;
  /** The records that have the name; absent where none has. */
  readonly bearers: ReadonlySet<string> | undefined;
}

/** What is asked of the terms of an article again and again. */
interface Tagged {
  readonly term: Term;
  /** Of a term with a record, what stands for it among the bearers of names; of any other, the key of its name. */
  readonly bearer?: string;
  readonly key?: string;
}

const none: readonly MentionLink[] = [];

/**
 * Decides which mentions in the articles of a paper become links, to its own pages: of each term the first, where the article’s tags and the name’s other bearers leave
 * no doubt of who is meant.
 */
export class MentionLinks {
  readonly #spotsOf: SpotsOf;
  readonly #groups: readonly Group[];
  readonly #names: readonly RecordedName[];
  readonly #recorded: (Candidate | undefined)[] = [];
  /** By the group’s place among the taxonomies, and by spelling. */
  readonly #unrecorded: readonly Map<string, Candidate>[];
  readonly #entries = new Map<string, Entry>();
  readonly #terms = new Map<string, Term>();
  readonly #known = new Map<Term, Tagged>();
  /** Bearers of each spelling of the records, by key. */
  readonly #bearers = new Map<string, Set<string>>();

  constructor(entries: readonly Entry[], groups: readonly Group[], spotsOf: SpotsOf) {
    this.#spotsOf = spotsOf;
    this.#groups = groups.filter(({ kind }) => kind === "taxonomy");
    this.#unrecorded = this.#groups.map(() => new Map());
    this.#names = recordedNames(
      entries,
      this.#groups.map(({ id }) => id),
    );
    for (const entry of entries) this.#entries.set(`${entry.group}/${entry.id}`, entry);
    for (const { terms } of this.#groups)
      for (const term of terms) if (term.entry !== undefined) this.#terms.set(bearerOf(term), term);
    for (const { group, id, spelling } of this.#names) {
      const key = nameKey(spelling);
      const bearers = this.#bearers.get(key);
      if (bearers === undefined) this.#bearers.set(key, new Set([`${group}/${id}`]));
      else bearers.add(`${group}/${id}`);
    }
  }

  /** The mentions of an article that become links, in the order of the text. */
  of({ row, terms }: PublicArticle): readonly MentionLink[] {
    if (!row.link) return none;
    const spots = this.#spotsOf(row);
    if (spots.length === 0) return none;
    const tagged = this.#tagged(terms);
    const first = new Map<Term, MentionLink>();
    for (let at = 0; at < spots.length; at += spotLength) {
      const index = spots[at] ?? 0;
      const start = spots[at + 1] ?? 0;
      const end = spots[at + 2] ?? 0;
      const name = index < 0 ? this.#ownName(row, index) : this.#recordedName(index);
      const term = name?.term;
      if (name === undefined || term === undefined) continue;
      const known = first.get(term);
      if (known !== undefined && known.start <= start) continue;
      if (spots[at + 3] !== always && !has(tagged, term)) continue;
      if (!isMeant(name, term, tagged)) continue;
      first.set(term, { start, end, address: term.address });
    }
    return first.size === 0 ? none : apart([...first.values()]);
  }

  /** The terms of an article that its text may name. */
  #tagged(terms: PublicArticle["terms"]): readonly Tagged[] {
    const tagged: Tagged[] = [];
    for (let group = 0; group < this.#groups.length; group += 1) {
      for (const term of terms[group] ?? []) {
        let one = this.#known.get(term);
        if (one === undefined) {
          one =
            term.entry === undefined ? { term, key: nameKey(term.name) } : { term, bearer: bearerOf(term) };
          this.#known.set(term, one);
        }
        tagged.push(one);
      }
    }
    return tagged;
  }

  #recordedName(index: number): Candidate | undefined {
    const known = this.#recorded[index];
    const name = this.#names[index];
    if (known !== undefined || name === undefined) return known;
    const { group, id, spelling } = name;
    const bearer = `${group}/${id}`;
    const term = this.#entries.get(bearer)?.link === false ? undefined : this.#terms.get(bearer);
    const candidate = this.#candidate(group, spelling, term);
    this.#recorded[index] = candidate;
    return candidate;
  }

  /** A name that the article gives itself: `index` counts its names downwards from -1, taxonomy by taxonomy. */
  #ownName({ names }: Article, index: number): Candidate | undefined {
    let left = -index - 1;
    for (let at = 0; at < this.#groups.length; at += 1) {
      const group = this.#groups[at] as Group;
      const own = names[group.id];
      if (own === undefined) continue;
      const spelling = own[left];
      if (spelling !== undefined) return this.#unrecordedName(group, at, spelling);
      left -= own.length;
    }
    return undefined;
  }

  #unrecordedName(group: Group, at: number, spelling: string): Candidate {
    const names = this.#unrecorded[at] as Map<string, Candidate>;
    const known = names.get(spelling);
    if (known !== undefined) return known;
    const found = group.find(spelling);
    const term = found?.entry?.link === false ? undefined : found;
    const candidate = this.#candidate(group.id, spelling, term);
    names.set(spelling, candidate);
    return candidate;
  }

  #candidate(group: string, spelling: string, term: Term | undefined): Candidate {
    const key = nameKey(spelling);
    const isOneWord = nameWords(spelling)?.count === 1;
    return { key, group, term, isOneWord, bearers: this.#bearers.get(key) };
  }
}

/** Whether nothing else may be meant: neither another bearer of the name, nor another person of the same surname. */
function isMeant(
  { key, group, isOneWord, bearers }: Candidate,
  term: Term,
  tagged: readonly Tagged[],
): boolean {
  if (bearers !== undefined && bearers.size > 1 && !has(tagged, term)) return false;
  const isSurname = isOneWord && kindOfGroup(group) === "person";
  for (const { term: other, bearer, key: otherKey } of tagged) {
    if (other === term) continue;
    if (bearer === undefined ? otherKey === key : bearers?.has(bearer)) return false;
    if (isSurname && other.group === term.group && hasWord(other, key)) return false;
  }
  return true;
}

function has(tagged: readonly Tagged[], term: Term): boolean {
  for (const one of tagged) if (one.term === term) return true;
  return false;
}

function bearerOf({ group, entry, slug }: Term): string {
  return `${group}/${entry?.id ?? slug}`;
}

/** Whether a word stands in the name or an alias of a term. */
function hasWord({ name, entry }: Term, key: string): boolean {
  return [name, ...(entry === undefined ? [] : spellingsOf(entry))].some((one) =>
    one.split(/\s+/).some((part) => nameKey(part) === key),
  );
}

/** Links in the order of the text, without what overlaps an earlier one. */
function apart(links: MentionLink[]): readonly MentionLink[] {
  if (!links.every(({ start }, at) => at === 0 || start > (links[at - 1] as MentionLink).start))
    links.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return links.filter((link) => {
    if (link.start < end) return false;
    end = link.end;
    return true;
  });
}
