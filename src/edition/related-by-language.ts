import { isSameLanguage } from "../model/language.ts";
import type { Settings } from "../model/settings.ts";
import type { Group, PublicArticle, Related } from "./edition.ts";
import { RelatedFinder } from "./related.ts";

/** Finds related articles among those of the same language: a reader of one language is not sent to another unasked. */
export class RelatedByLanguage {
  readonly #kinds: readonly Group["kind"][];
  readonly #count: number;
  readonly #usual: string;
  readonly #finders = new Map<string, RelatedFinder>();

  /** `kinds` are those of the edition’s groups, in order; `count` is how many articles can come. */
  constructor(kinds: readonly Group["kind"][], count: number, { language }: Pick<Settings, "language">) {
    this.#kinds = kinds;
    this.#count = count;
    this.#usual = language;
  }

  /** As `RelatedFinder.enter`. */
  enter(article: PublicArticle): readonly Related[] {
    const { language } = article.row;
    const key = language === undefined || isSameLanguage(language, this.#usual) ? "" : language.toLowerCase();
    const known = this.#finders.get(key);
    if (known !== undefined) return known.enter(article);
    const finder = new RelatedFinder(this.#kinds, this.#count);
    this.#finders.set(key, finder);
    return finder.enter(article);
  }
}
