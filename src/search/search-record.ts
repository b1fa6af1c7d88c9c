import type { PublicArticle } from "../edition/edition.ts";
import { termSpellings } from "../edition/term-spellings.ts";
import type { Html } from "../model/html.ts";
import { textOfBody } from "../model/html-text.ts";
import { dayOf } from "../model/moment.ts";
import type { SearchRow } from "../model/search-files.ts";

/** What is searched of an article. */
export interface SearchRecord {
  /** Its place in the bundle, counted from the newest. */
  readonly url: string;
  readonly content: string;
  readonly language: string;
  readonly meta: Readonly<Record<string, string>>;
  /** The slugs of its names by group, and its type. */
  readonly filters: Readonly<Record<string, string[]>>;
}

/** What of a row is said in the language of its paper. */
export interface RowWords {
  day(day: string): string;
  label(article: PublicArticle): string | undefined;
}

/** `body` is the rendered text of the article. */
export function searchRecord(
  { row, terms }: PublicArticle,
  place: number,
  language: string,
  body: Html,
): SearchRecord {
  const named = terms.flat();
  const text = textOfBody(body);
  const filters: Record<string, string[]> = { type: [row.type] };
  for (const { group, slug } of named) filters[group] = [...(filters[group] ?? []), slug];
  return {
    url: `/${place}/`,
    content: (row.standfirst ? `${row.summary} ${text}` : text) || row.title,
    language,
    meta: { title: row.title, names: named.flatMap(termSpellings).join(", ") },
    filters,
  };
}

export function searchRow(article: PublicArticle, words: RowWords): SearchRow {
  const { row, address } = article;
  const day = dayOf(row.date);
  const label = words.label(article);
  const said = [address, row.title, day, words.day(day), row.summary] as const;
  return label === undefined ? said : [...said, label];
}
