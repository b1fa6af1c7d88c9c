import type { Group, Paper, Term } from "./edition.ts";

/**
 * The articles of every term and the terms of every article, as numbers in flat arrays. What the page of a term says of its
 * company and its coverage is asked of every term at each build, to know which pages have changed: at 100,000
 * articles that is a million tags, and following each from object to object would take longer than the rest.
 */
export interface TagIndex {
  readonly groups: readonly Group[];
  /** Group after group, each by name. */
  readonly terms: readonly Term[];
  readonly numberOf: ReadonlyMap<Term, number>;
  /** The group of each term, by its place among the groups. */
  readonly groupOf: Uint16Array;
  /** Term `n` has the articles `articles[articleStart[n]]` up to `articleStart[n + 1]`, newest first. */
  readonly articles: Int32Array;
  readonly articleStart: Int32Array;
  /** Article `a` has the terms `tags[tagStart[a]]` up to `tagStart[a + 1]`; authors are left out, being nobody’s company. */
  readonly tags: Int32Array;
  readonly tagStart: Int32Array;
  /** Of each article, the month in which it appeared: months since the year 0, in the newsroom’s zone. */
  readonly months: Int32Array;
  /** The moment of each, in milliseconds since 1970 UTC. */
  readonly dates: Float64Array;
}

/** The index of a paper, made when it is first asked for. */
export function tagIndexOf(paper: Paper): TagIndex {
  const before = known.get(paper);
  if (before !== undefined) return before;
  const index = makeIndex(paper);
  known.set(paper, index);
  return index;
}

const known = new WeakMap<Paper, TagIndex>();

function makeIndex({ articles, groups }: Paper): TagIndex {
  const terms = groups.flatMap((group) => group.terms);
  const numberOf = new Map<Term, number>();
  const groupOf = new Uint16Array(terms.length);
  const articleStart = new Int32Array(terms.length + 1);
  let number = 0;
  groups.forEach((group, place) => {
    for (const term of group.terms) {
      numberOf.set(term, number);
      groupOf[number] = place;
      articleStart[number + 1] = at(articleStart, number) + term.articles.length;
      number += 1;
    }
  });
  const total = at(articleStart, terms.length);
  const index = {
    groups,
    terms,
    numberOf,
    groupOf,
    articleStart,
    articles: new Int32Array(total),
    tags: new Int32Array(total),
    tagStart: new Int32Array(articles.length + 1),
    months: new Int32Array(articles.length),
    dates: new Float64Array(articles.length),
  };
  const filled = articleStart.slice();
  let tags = 0;
  articles.forEach((article, place) => {
    index.dates[place] = article.row.date.epoch;
    index.months[place] = monthNumber(article.row.date.iso);
    article.terms.forEach((tagged, group) => {
      const counts = groups[group]?.kind !== "authors";
      for (const term of tagged) {
        const number = numberOf.get(term) ?? 0;
        const next = at(filled, number);
        index.articles[next] = place;
        filled[number] = next + 1;
        if (counts) index.tags[tags++] = number;
      }
    });
    index.tagStart[place + 1] = tags;
  });
  return index;
}

/** A number of an array, of which the caller knows that it is there. */
export function at(array: Int32Array | Uint16Array, place: number): number {
  return array[place] as number;
}

/** Months since the year 0 of an ISO 8601 date, read digit by digit. */
function monthNumber(iso: string): number {
  const digit = (place: number): number => iso.charCodeAt(place) - 48;
  const year = digit(0) * 1000 + digit(1) * 100 + digit(2) * 10 + digit(3);
  return year * 12 + digit(5) * 10 + digit(6) - 1;
}
