import type { Edition, Group, Term } from "./edition.ts";

/** A term that appears in articles together with another. */
export interface Companion {
  readonly term: Term;
  /** In how many articles. */
  readonly shared: number;
}

/** The terms of one taxonomy that keep somebody company. */
export interface Company {
  readonly group: Group;
  /** Those with most articles together first; equal ones by name. */
  readonly companions: readonly Companion[];
}

/** How many of each taxonomy are chosen. */
const wanted = 6;
/** One article together is an accident, unless there are so few that it is all that is known. */
const fewArticles = 4;

/**
 * Who, where and what is most often in the news together with a term, by taxonomy.
 *
 * Chosen by articles together, squared, over the articles of the companion in all, so that a name that is everywhere
 * does not stand on every page. That total is rounded down to a power of two: it then changes the choice of other
 * pages only when it doubles, and a new article leaves nearly all of them alone. For the same reason the chosen stand in
 * the order of articles together, which only articles about the term itself can change.
 */
export function companyOf(edition: Edition, term: Term): readonly Company[] {
  let index = known.get(edition);
  if (index === undefined) {
    index = new CompanyIndex(edition);
    known.set(edition, index);
  }
  return index.of(term);
}

const known = new WeakMap<Edition, CompanyIndex>();

/** The articles of every term and the terms of every article, as numbers in flat arrays: all pages ask, at each build. */
class CompanyIndex {
  readonly #groups: readonly Group[];
  readonly #terms: readonly Term[];
  readonly #numbers = new Map<Term, number>();
  /** The group of each term, by its place among the groups. */
  readonly #groupOf: Uint16Array;
  /** The terms of article `a`, of taxonomies only, are `#tags` from `#tagStart[a]` to `#tagStart[a + 1]`. */
  readonly #tags: Int32Array;
  readonly #tagStart: Int32Array;
  /** In the same way, the articles of each term. */
  readonly #articles: Int32Array;
  readonly #articleStart: Int32Array;
  /** Articles together with the term that is asked about; all zero between two questions. */
  readonly #shared: Int32Array;
  readonly #met: Int32Array;

  constructor({ articles, groups }: Edition) {
    this.#groups = groups;
    this.#terms = groups.flatMap(({ terms }) => terms);
    const count = this.#terms.length;
    this.#groupOf = new Uint16Array(count);
    this.#articleStart = new Int32Array(count + 1);
    this.#shared = new Int32Array(count);
    this.#met = new Int32Array(count);
    let number = 0;
    groups.forEach(({ terms }, group) => {
      for (const term of terms) {
        this.#numbers.set(term, number);
        this.#groupOf[number] = group;
        this.#articleStart[number + 1] = at(this.#articleStart, number) + term.articles.length;
        number += 1;
      }
    });
    const total = at(this.#articleStart, count);
    this.#articles = new Int32Array(total);
    this.#tags = new Int32Array(total);
    this.#tagStart = new Int32Array(articles.length + 1);
    const filled = this.#articleStart.slice();
    let tags = 0;
    articles.forEach((article, place) => {
      article.terms.forEach((terms, group) => {
        const counts = groups[group]?.kind === "taxonomy";
        for (const term of terms) {
          const number = this.#numbers.get(term) ?? 0;
          const next = at(filled, number);
          this.#articles[next] = place;
          filled[number] = next + 1;
          if (counts) this.#tags[tags++] = number;
        }
      });
      this.#tagStart[place + 1] = tags;
    });
  }

  of(term: Term): readonly Company[] {
    const number = this.#numbers.get(term);
    if (number === undefined) return [];
    const met = this.#count(number);
    const least = term.articles.length < fewArticles ? 1 : 2;
    const chosen = this.#groups.map((): Choice[] => []);
    for (let place = 0; place < met; place += 1) {
      const other = at(this.#met, place);
      const shared = at(this.#shared, other);
      this.#shared[other] = 0;
      if (other === number || shared < least) continue;
      const inAll = at(this.#articleStart, other + 1) - at(this.#articleStart, other);
      const choices = chosen[at(this.#groupOf, other)] ?? [];
      keepBest(choices, { number: other, shared, score: (shared * shared) / powerOfTwoBelow(inAll) });
    }
    return this.#groups.flatMap((group, place) => {
      const choices = chosen[place] ?? [];
      if (choices.length === 0) return [];
      choices.sort((a, b) => b.shared - a.shared || a.number - b.number);
      const companions = choices.flatMap(({ number, shared }): Companion[] => {
        const companion = this.#terms[number];
        return companion === undefined ? [] : [{ term: companion, shared }];
      });
      return [{ group, companions }];
    });
  }

  /** Counts the articles that a term has together with others; gives how many others were met. */
  #count(number: number): number {
    let met = 0;
    const end = at(this.#articleStart, number + 1);
    for (let place = at(this.#articleStart, number); place < end; place += 1) {
      const article = at(this.#articles, place);
      const last = at(this.#tagStart, article + 1);
      for (let tag = at(this.#tagStart, article); tag < last; tag += 1) {
        const other = at(this.#tags, tag);
        const before = at(this.#shared, other);
        if (before === 0) this.#met[met++] = other;
        this.#shared[other] = before + 1;
      }
    }
    return met;
  }
}

interface Choice {
  readonly number: number;
  readonly shared: number;
  readonly score: number;
}

/** Puts a choice in its place among the best few, if it belongs there. Terms are numbered by name, which settles ties. */
function keepBest(best: Choice[], choice: Choice): void {
  let place = best.length;
  while (place > 0 && isBetter(choice, best[place - 1])) place -= 1;
  if (place === wanted) return;
  best.splice(place, 0, choice);
  if (best.length > wanted) best.pop();
}

function isBetter(a: Choice, b: Choice | undefined): boolean {
  if (b === undefined) return true;
  return (a.score - b.score || a.shared - b.shared || b.number - a.number) > 0;
}

/** 5 → 4, 64 → 64. */
function powerOfTwoBelow(value: number): number {
  return 2 ** (31 - Math.clz32(value));
}

/** A number of an array, of which the caller knows that it is there. */
function at(array: Int32Array | Uint16Array, place: number): number {
  return array[place] as number;
}
