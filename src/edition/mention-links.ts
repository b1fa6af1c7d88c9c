import type { Article, Entry } from "../model/content.ts";
import { nameWords } from "../model/mentions/name-words.ts";
import { kindOfGroup, type RecordedName, recordedNames } from "../model/mentions/recorded-names.ts";
import { always, spotLength } from "../model/mentions/sightings.ts";
import { nameKey } from "../model/name-key.ts";
import type { Group, PublicArticle, Term } from "./edition.ts";
import type { MentionLink } from "./mention-link.ts";

/** Where names stand in the text of an article: flat, four numbers for each spot (`model/mentions/sightings.ts`). */
export type SpotsOf = (row: Article) => readonly number[];

/** A name with what it stands for in this edition. */
interface Candidate {
  readonly spelling: string;
  readonly key: string;
  readonly group: string;
  /** Absent where nothing public bears the name, or where it must not be linked. */
  readonly term: Term | undefined;
  readonly isOneWord: boolean;
}

const none: readonly MentionLink[] = [];

/**
 * Decides which mentions become links: of each term the first, where the article’s tags and the name’s other bearers leave
 * no doubt of who is meant.
 */
export class MentionLinks {
  readonly #spotsOf: SpotsOf;
  readonly #groups: readonly Group[];
  readonly #names: readonly RecordedName[];
  readonly #recorded: (Candidate | undefined)[] = [];
  readonly #unrecorded = new Map<string, Candidate>();
  readonly #entries = new Map<string, Entry>();
  readonly #terms = new Map<string, Term>();
  readonly #keys = new Map<Term, string>();
  /** Bearers of each spelling of the records, by key. */
  readonly #bearers = new Map<string, Set<string>>();

  constructor(entries: readonly Entry[], groups: readonly Group[], spotsOf: SpotsOf) {
    this.#spotsOf = spotsOf;
    this.#groups = groups.filter(({ kind }) => kind === "taxonomy");
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
    const tagged = terms.slice(0, this.#groups.length).flat();
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
      if (spots[at + 3] !== always && !tagged.includes(term)) continue;
      if (!this.#isMeant(name, term, tagged)) continue;
      first.set(term, { start, end, address: term.address });
    }
    if (first.size === 0) return none;
    return apart([...first.values()].sort((a, b) => a.start - b.start || b.end - a.end));
  }

  /** Whether nothing else may be meant: neither another bearer of the name, nor another person of the same surname. */
  #isMeant(name: Candidate, term: Term, tagged: readonly Term[]): boolean {
    const bearers = this.#bearers.get(name.key);
    if (bearers !== undefined && bearers.size > 1 && !tagged.includes(term)) return false;
    const isSurname = name.isOneWord && kindOfGroup(name.group) === "person";
    for (const other of tagged) {
      if (other === term) continue;
      if (other.entry === undefined ? this.#keyOf(other) === name.key : bearers?.has(bearerOf(other)))
        return false;
      if (isSurname && other.group === term.group && hasWord(other, name.key)) return false;
    }
    return true;
  }

  #keyOf(term: Term): string {
    const known = this.#keys.get(term);
    if (known !== undefined) return known;
    const key = nameKey(term.name);
    this.#keys.set(term, key);
    return key;
  }

  #recordedName(index: number): Candidate | undefined {
    const known = this.#recorded[index];
    const name = this.#names[index];
    if (known !== undefined || name === undefined) return known;
    const { group, id, spelling } = name;
    const bearer = `${group}/${id}`;
    const term = this.#entries.get(bearer)?.link === false ? undefined : this.#terms.get(bearer);
    const candidate = candidateOf(group, spelling, term);
    this.#recorded[index] = candidate;
    return candidate;
  }

  /** A name that the article gives itself: `index` counts its names downwards from -1, taxonomy by taxonomy. */
  #ownName({ names }: Article, index: number): Candidate | undefined {
    let left = -index - 1;
    for (const group of this.#groups) {
      const own = names[group.id] ?? [];
      const spelling = own[left];
      if (spelling !== undefined) return this.#unrecordedName(group, spelling);
      left -= own.length;
    }
    return undefined;
  }

  #unrecordedName(group: Group, spelling: string): Candidate {
    const key = `${group.id}\n${spelling}`;
    const known = this.#unrecorded.get(key);
    if (known !== undefined) return known;
    const found = group.find(spelling);
    const term = found?.entry?.link === false ? undefined : found;
    const candidate = candidateOf(group.id, spelling, term);
    this.#unrecorded.set(key, candidate);
    return candidate;
  }
}

function candidateOf(group: string, spelling: string, term: Term | undefined): Candidate {
  const isOneWord = nameWords(spelling)?.count === 1;
  return { spelling, key: nameKey(spelling), group, term, isOneWord };
}

function bearerOf({ group, entry, slug }: Term): string {
  return `${group}/${entry?.id ?? slug}`;
}

/** Whether a word stands in the name or an alias of a term. */
function hasWord({ name, entry }: Term, key: string): boolean {
  return [name, ...(entry?.aliases ?? [])].some((one) =>
    one.split(/\s+/).some((part) => nameKey(part) === key),
  );
}

/** Leaves out what overlaps an earlier link. */
function apart(links: readonly MentionLink[]): readonly MentionLink[] {
  let end = 0;
  return links.filter((link) => {
    if (link.start < end) return false;
    end = link.end;
    return true;
  });
}
