import type { Group, PublicArticle, Related, Term } from "./edition.ts";
import { earlierParts } from "./story-so-far.ts";

/** How many related articles are given at most. */
const offered = 3;
/** How many older articles of each term are looked at: the newest, so that the work for one article has a bound. */
const reach = 8;
/** After so many days an article counts half. */
const halfAfter = 90;
/** The least that two articles must have in common; what is below it are mentions of a name that many mention. */
const least = 0.02;
/** A name that more than this part of all older articles carry says nothing about any two of them … */
const everywhere = 0.25;
/** … unless they are so few that a part of them means little. */
const few = 12;

const day = 86_400_000;
const none: readonly Related[] = [];

/** The articles that carried a term so far. */
interface Trail {
  count: number;
  /** The places of the newest of them, in a ring: the next is written at `count % reach`. */
  readonly newest: number[];
}

/**
 * Finds the older articles that are about the same rare names as a new one. Articles come oldest first. A name weighs one
 * over the square root of the number of older articles that carry it, and what two articles share counts less the further
 * they are apart in time. All of that is known when an article comes in, so that newer ones never change what its
 * page offers. (A square root is exact on every machine; a logarithm is not.)
 *
 * Linear in the number of tags: of each tag’s articles only the newest few are looked at. All that is added up stands in
 * flat arrays by the article’s place, since to follow nine million references would take seconds. Advertising stands apart.
 */
export class RelatedFinder {
  readonly #isTaxonomy: readonly boolean[];
  readonly #stories: number;
  readonly #trails = new Map<Term, Trail>();
  readonly #articles: PublicArticle[] = [];
  // By place. A score is zero wherever nothing is being added up.
  readonly #dates: Float64Array;
  readonly #scores: Float64Array;
  readonly #because: Int32Array;
  // Of the article that is being looked at.
  readonly #terms: Term[] = [];
  readonly #weights: number[] = [];
  readonly #met: number[] = [];
  #metCount = 0;

  /** `kinds` are those of the edition’s groups, in order; `count` is how many articles can come. */
  constructor(kinds: readonly Group["kind"][], count: number) {
    this.#isTaxonomy = kinds.map((kind) => kind === "taxonomy");
    this.#stories = kinds.indexOf("stories");
    this.#dates = new Float64Array(count);
    this.#scores = new Float64Array(count);
    this.#because = new Int32Array(count);
  }

  /** Enters an article, with its terms and its part of a story; gives the older ones to offer beside it, best first. */
  enter(article: PublicArticle): readonly Related[] {
    const { terms, place, row } = article;
    this.#articles[place] = article;
    this.#dates[place] = row.date.epoch;
    if (row.type === "sponsored") return none;
    let number = 0;
    for (let group = 0; group < terms.length; group += 1) {
      if (!this.#isTaxonomy[group]) continue;
      for (const term of terms[group] ?? []) this.#follow(term, number++, place);
    }
    if (this.#metCount === 0) return none;
    this.#passOver(article);
    const best = this.#best(place);
    for (let one = 0; one < this.#metCount; one += 1) this.#scores[this.#met[one] ?? 0] = 0;
    this.#metCount = 0;
    return best;
  }

  /** Adds the weight of a term, the article’s `number`th, to the newest of those that carried it; then adds the article. */
  #follow(term: Term, number: number, place: number): void {
    const trail = this.#trails.get(term);
    if (trail === undefined) {
      this.#trails.set(term, { count: 1, newest: [place] });
      return;
    }
    const { count, newest } = trail;
    trail.count += 1;
    if (count <= Math.max(few, place * everywhere)) {
      const weight = 1 / Math.sqrt(count);
      this.#terms[number] = term;
      this.#weights[number] = weight;
      for (let back = 1; back <= newest.length; back += 1) {
        this.#weigh(newest[(count - back) % reach] ?? 0, number, weight);
      }
    }
    newest[count % reach] = place;
  }

  #weigh(other: number, number: number, weight: number): void {
    const score = this.#scores[other] ?? 0;
    this.#scores[other] = score + weight;
    if (score === 0) {
      this.#met[this.#metCount++] = other;
      this.#because[other] = number;
    } else if (weight > (this.#weights[this.#because[other] ?? 0] ?? 0)) this.#because[other] = number;
  }

  /** Takes out what the page shows already as the story so far. */
  #passOver({ terms, part }: PublicArticle): void {
    const story = terms[this.#stories]?.[0];
    if (story === undefined || part === undefined) return;
    for (const one of earlierParts(part)) {
      const shown = story.articles[one - 1];
      if (shown !== undefined) this.#scores[shown.place] = 0;
    }
  }

  /** The highest scores; of equal ones the newer article, which has the later place. */
  #best(place: number): readonly Related[] {
    const now = this.#dates[place] ?? 0;
    const places: number[] = [];
    const scores: number[] = [];
    for (let one = 0; one < this.#metCount; one += 1) {
      const other = this.#met[one] ?? 0;
      const days = (now - (this.#dates[other] ?? 0)) / day;
      const score = ((this.#scores[other] ?? 0) * halfAfter) / (halfAfter + days);
      if (score < least) continue;
      let at = places.length;
      for (; at > 0; at -= 1) {
        const before = scores[at - 1] ?? 0;
        if (before > score || (before === score && (places[at - 1] ?? 0) > other)) break;
        if (at < offered) {
          scores[at] = before;
          places[at] = places[at - 1] ?? 0;
        }
      }
      if (at === offered) continue;
      scores[at] = score;
      places[at] = other;
    }
    const related = places.flatMap((other): Related[] => {
      const article = this.#articles[other];
      const because = this.#terms[this.#because[other] ?? 0];
      return article === undefined || because === undefined ? [] : [{ article, because }];
    });
    // A list that has grown has room for more, which a hundred thousand articles cannot spare.
    return related.slice();
  }
}
