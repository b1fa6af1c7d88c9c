import type { Edition, PublicArticle, Term } from "../edition/edition.ts";
import { lastChange } from "../edition/last-change.ts";
import { mediaFileAt } from "../edition/media-file.ts";
import { digestOf } from "../model/digest.ts";
import type { Settings } from "../model/settings.ts";
import { feedItems } from "../pages/feed-items.ts";
import { kickerOf } from "../pages/kicker.ts";
import type { PagePlace, Slice } from "../pages/paging.ts";

/** Parts of a fingerprint, in order. */
export type Parts = readonly (string | number | boolean | undefined)[];

/** What many pages of an edition have in common, put together once for each article. */
export class SharedFacts {
  readonly #edition: Edition;
  /** By the place of an article: what a list shows of it. */
  readonly #cards: string[];
  /** What a feed says of it, with its text and without. */
  readonly #items: string[];
  readonly #summaries: string[];

  constructor(edition: Edition) {
    const { length } = edition.articles;
    this.#edition = edition;
    this.#cards = new Array(length);
    this.#items = new Array(length);
    this.#summaries = new Array(length);
  }

  /** The cards of a list. */
  cards(articles: readonly PublicArticle[]): Parts {
    const parts: (string | number)[] = [articles.length];
    for (const article of articles) {
      this.#cards[article.place] ??= cardOf(article, this.#edition.settings);
      parts.push(this.#cards[article.place] ?? "");
    }
    return parts;
  }

  /** The items of a feed of whole articles. */
  items(articles: readonly PublicArticle[]): Parts {
    return feedItems(articles, this.#edition.settings).map((article) => {
      this.#items[article.place] ??= digestOf([...articleParts(article), ...this.#picture(article)]);
      return this.#items[article.place];
    });
  }

  /** The items of a feed without texts: an edit of a text leaves the feeds of people, places and topics as they are. */
  summaries(articles: readonly PublicArticle[]): Parts {
    return feedItems(articles, this.#edition.settings).map((article) => {
      this.#summaries[article.place] ??= this.#summary(article);
      return this.#summaries[article.place];
    });
  }

  /** A page of a long list. */
  slice(slice: Slice): Parts {
    return [...placeParts(slice), ...this.cards(slice.articles)];
  }

  #summary(article: PublicArticle): string {
    const { row, terms } = article;
    const change = lastChange(row).iso;
    return digestOf([
      row.card,
      row.aliases[0],
      row.canonical,
      change,
      ...labelParts(terms),
      ...this.#picture(article),
    ]);
  }

  /** A feed says how large a picture is. */
  #picture({ row: { image } }: PublicArticle): Parts {
    return image === undefined ? [] : [mediaFileAt(this.#edition, image.src)?.size];
  }
}

/** Neither of the digests has a space in it. */
function cardOf({ row, terms, hidden }: PublicArticle, settings: Settings): string {
  return `${row.card} ${hidden ?? ""} ${kickerOf(terms, settings)?.label ?? ""}`;
}

/** What its own page and a feed of whole articles say of an article. */
export function articleParts({ row, terms, byline, hidden }: PublicArticle): Parts {
  // Whom a token of the byline names depends on the records, too.
  const named = (byline ?? []).flatMap((part) => (typeof part === "string" ? [] : [part.label]));
  // Two dates may be left out of the row until they come, which its digest does not tell.
  return [row.digest, hidden, row.updated?.iso, row.corrections.length, ...labelParts(terms), ...named];
}

function labelParts(terms: PublicArticle["terms"]): Parts {
  return terms.flatMap((group) => [group.length, ...group.map(({ label }) => label)]);
}

/** Where a page stands in a long list. */
export function placeParts({ number, older, newer, newest, total }: PagePlace): Parts {
  const place = [number, older, newer, newest];
  // Only the unnumbered page says how many there are: the numbered ones never change once full.
  return number === undefined || newer === undefined ? [...place, total] : place;
}

/** Terms with the numbers of their articles. */
export function countedParts(terms: readonly Term[]): Parts {
  return terms.flatMap(({ label, articles }) => [label, articles.length]);
}
