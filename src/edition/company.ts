import type { Group, Paper, Term } from "./edition.ts";
import { at, type TagIndex, tagIndexOf } from "./tag-index.ts";

/** A term that appears in articles together with another. */
export interface Companion {
  readonly term: Term;
  /** In how many articles. */
  readonly shared: number;
}

/** What a term is in the news with. */
export interface Company {
  /** For each taxonomy that has any, those with most articles together first; equal ones by name. */
  readonly taxonomies: readonly { readonly group: Group; readonly companions: readonly Companion[] }[];
  /** The running stories that it is part of, the one with the newest article about it first. */
  readonly stories: readonly Companion[];
}

/** How many of each taxonomy are chosen. */
const wanted = 6;
/** How many stories are named; the others are on their way into the archive. */
const wantedStories = 8;
/** One article together is an accident, unless there are so few that it is all that is known. */
const fewArticles = 4;

/**
 * Who, where and what is most often in the news together with a term, by taxonomy, and its stories.
 *
 * Chosen by articles together, squared, over the articles of the companion in all, so that a name that is everywhere
 * does not stand on every page. That total is rounded down to a power of two: it then changes the choice of other
 * pages only when it doubles, and a new article leaves nearly all of them alone. For the same reason the chosen stand in
 * the order of articles together, which only articles about the term itself can change.
 */
export function companyOf(paper: Paper, term: Term): Company {
  const index = tagIndexOf(paper);
  let counter = counters.get(index);
  if (counter === undefined) {
    counter = new Counter(index);
    counters.set(index, counter);
  }
  return counter.company(term);
}

const counters = new WeakMap<TagIndex, Counter>();

class Counter {
  readonly #index: TagIndex;
  /** Articles together with the term that is asked about; all zero between two questions. */
  readonly #shared: Int32Array;
  /** The terms that were met, the one with the newest article first. */
  readonly #met: Int32Array;

  constructor(index: TagIndex) {
    this.#index = index;
    this.#shared = new Int32Array(index.terms.length);
    this.#met = new Int32Array(index.terms.length);
  }

  company(term: Term): Company {
    const { groups, groupOf, articleStart, numberOf } = this.#index;
    const number = numberOf.get(term);
    if (number === undefined) return { taxonomies: [], stories: [] };
    const met = this.#count(number);
    const least = term.articles.length < fewArticles ? 1 : 2;
    const chosen = groups.map((): Choice[] => []);
    const stories: Choice[] = [];
    for (let place = 0; place < met; place += 1) {
      const other = at(this.#met, place);
      const shared = at(this.#shared, other);
      this.#shared[other] = 0;
      if (other === number) continue;
      const group = at(groupOf, other);
      if (groups[group]?.kind === "stories") {
        if (stories.length < wantedStories) stories.push({ number: other, shared, score: 0 });
      } else if (shared >= least) {
        const inAll = at(articleStart, other + 1) - at(articleStart, other);
        keepBest(chosen[group] ?? [], other, shared, (shared * shared) / powerOfTwoBelow(inAll));
      }
    }
    const taxonomies = groups.flatMap((group, place) => {
      const choices = chosen[place] ?? [];
      if (choices.length === 0) return [];
      choices.sort((a, b) => b.shared - a.shared || a.number - b.number);
      return [{ group, companions: this.#companions(choices) }];
    });
    return { taxonomies, stories: this.#companions(stories) };
  }

  /** Counts the articles that a term has together with others; gives how many others were met. */
  #count(number: number): number {
    const { articles, articleStart, tags, tagStart } = this.#index;
    const shared = this.#shared;
    const end = at(articleStart, number + 1);
    let met = 0;
    for (let place = at(articleStart, number); place < end; place += 1) {
      const article = at(articles, place);
      const last = at(tagStart, article + 1);
      for (let tag = at(tagStart, article); tag < last; tag += 1) {
        const other = at(tags, tag);
        const before = at(shared, other);
        if (before === 0) this.#met[met++] = other;
        shared[other] = before + 1;
      }
    }
    return met;
  }

  #companions(choices: readonly Choice[]): Companion[] {
    return choices.map(({ number, shared }) => ({ term: this.#index.terms[number] as Term, shared }));
  }
}

interface Choice {
  readonly number: number;
  readonly shared: number;
  readonly score: number;
}

/** Puts a term in its place among the best few, if it belongs there. Terms are numbered by name, which settles ties. */
function keepBest(best: Choice[], number: number, shared: number, score: number): void {
  let place = best.length;
  while (place > 0 && isBetter(number, shared, score, best[place - 1] as Choice)) place -= 1;
  if (place === wanted) return;
  best.splice(place, 0, { number, shared, score });
  if (best.length > wanted) best.pop();
}

function isBetter(number: number, shared: number, score: number, than: Choice): boolean {
  return (score - than.score || shared - than.shared || than.number - number) > 0;
}

/** 5 → 4, 64 → 64. */
function powerOfTwoBelow(value: number): number {
  return 2 ** (31 - Math.clz32(value));
}
