import type { Group, PublicArticle, Related, Term } from "./edition.ts";
import { earlierParts } from "./story-so-far.ts";

/** How many related articles are given at most. */
const offered = 3;
/** How many older articles of each term are looked at: the newest, so that the work for one article has a bound. */
const reach = 10;
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

/**
 * Finds the older articles that are about the same rare names as a new one. Articles come oldest first, each when its
 * terms already hold it. A name weighs one over the square root of the number of older articles that carry it, and what
 * two articles share counts less the further they are apart in time. All of that is known when an article comes in, so
 * that newer ones never change what its page offers. (A square root is exact on every machine; a logarithm is not.)
 *
 * Linear in the number of tags: of each tag’s list only the newest few are looked at. Advertising stands apart.
 */
export class RelatedFinder {
  readonly #isTaxonomy: readonly boolean[];
  readonly #stories: number;
  // By the article’s place; zero wherever nothing is being added up.
  readonly #scores: Float64Array;
  readonly #heaviest: Float64Array;
  readonly #because: (Term | undefined)[];
  #met: PublicArticle[] = [];

  /** `kinds` are those of the edition’s groups, in order; `count` is how many articles can come. */
  constructor(kinds: readonly Group["kind"][], count: number) {
    this.#isTaxonomy = kinds.map((kind) => kind === "taxonomy");
    this.#stories = kinds.indexOf("stories");
    this.#scores = new Float64Array(count);
    this.#heaviest = new Float64Array(count);
    this.#because = new Array<Term | undefined>(count);
  }

  /** The articles to offer beside `article`, best first. */
  find(article: PublicArticle): readonly Related[] {
    if (article.row.type === "sponsored") return none;
    const { terms, place } = article;
    for (let group = 0; group < terms.length; group += 1) {
      if (this.#isTaxonomy[group]) for (const term of terms[group] ?? []) this.#weigh(term, place);
    }
    if (this.#met.length === 0) return none;
    this.#passOver(article);
    const best = this.#best(article);
    for (const one of this.#met) {
      this.#scores[one.place] = 0;
      this.#heaviest[one.place] = 0;
    }
    this.#met = [];
    return best;
  }

  /** Adds a term’s weight to the newest of the older articles that carry it. */
  #weigh(term: Term, place: number): void {
    // The last of the list is the article itself.
    const older = term.articles.length - 1;
    if (older === 0 || older > Math.max(few, place * everywhere)) return;
    const weight = 1 / Math.sqrt(older);
    for (let index = older - 1; index >= 0 && index >= older - reach; index -= 1) {
      const other = term.articles[index];
      if (other === undefined || other.row.type === "sponsored") continue;
      const at = other.place;
      const score = this.#scores[at] ?? 0;
      if (score === 0) this.#met.push(other);
      this.#scores[at] = score + weight;
      if (weight > (this.#heaviest[at] ?? 0)) {
        this.#heaviest[at] = weight;
        this.#because[at] = term;
      }
    }
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

  #best({ row: { date } }: PublicArticle): readonly Related[] {
    const best: { readonly article: PublicArticle; readonly score: number }[] = [];
    for (const article of this.#met) {
      const days = (date.epoch - article.row.date.epoch) / day;
      const score = ((this.#scores[article.place] ?? 0) * halfAfter) / (halfAfter + days);
      if (score < least) continue;
      let at = best.length;
      while (at > 0 && isBetter(article, score, best[at - 1])) at -= 1;
      if (at < offered) best.splice(at, 0, { article, score });
      if (best.length > offered) best.pop();
    }
    return best.flatMap(({ article }): Related[] => {
      const because = this.#because[article.place];
      return because === undefined ? [] : [{ article, because }];
    });
  }
}

/** The higher score first; of equal ones the newer article, in the one order that articles have. */
function isBetter(
  article: PublicArticle,
  score: number,
  other: { readonly article: PublicArticle; readonly score: number } | undefined,
): boolean {
  if (other === undefined || score !== other.score) return other === undefined || score > other.score;
  return article.place > other.article.place;
}
