/** What builds write for the page of search, and its script reads in the browser. */

/** What `names.json` holds. */
export interface NamesFile {
  /** What is said; what stands in braces is replaced. */
  readonly words: Readonly<
    Record<
      | ("searching" | "none" | "more" | "failed" | "suggestions" | "type" | "year")
      | ("shown" | "named" | "any"),
      string
    >
  >;
  /** Of the archive, newest first. */
  readonly years: readonly string[];
  /** Those that can be searched, newest first, with their folders. */
  readonly bundles: readonly (readonly [year: string, folder: string])[];
  /** The folder of what searches; absent where nothing can be searched. */
  readonly engine?: string;
  /** True where the words around what was found can be shown. */
  readonly excerpts: boolean;
  /** Kinds of articles, with their labels. */
  readonly types: readonly (readonly [type: string, label: string])[];
  readonly groups: readonly NameGroup[];
  /** The newest articles: where they are, and their headlines. */
  readonly newest: readonly (readonly [href: string, headline: string])[];
}

export interface NameGroup {
  readonly id: string;
  readonly label: string;
  /** Of its index; a name is below it at its slug. */
  readonly at: string;
  readonly isTaxonomy: boolean;
  readonly names: readonly NameEntry[];
}

/** Of a name: its slug where that is not the plain one of the name, how many articles are about it, in which years as bits, what tells it from namesakes, its spellings. */
export type NameEntry = readonly [
  slug: string,
  count: number,
  years: string,
  note: string,
  name: string,
  ...others: string[],
];

/** What a result shows of an article. */
export type SearchRow = readonly [
  address: string,
  headline: string,
  /** ISO 8601, and in words. */
  day: string,
  dayText: string,
  standfirst: string,
  /** “Opinion”, “Draft” …; absent for plain news. */
  label?: string,
];

/** How many rows a file of them holds: what was found last is most often among the newest. */
export const rowsInFile = 100;
