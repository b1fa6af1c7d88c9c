import type { NamesFile } from "../model/search-files.ts";
import type { KnownName, KnownNames } from "./known-names.ts";

/** What a reader asks for, as the address of the page says it: `?q=harbour&people=ana&type=opinion&year=2025`. */
export interface Wanted {
  readonly query: string;
  /** Chosen names, by their groups. */
  readonly names: ReadonlyMap<string, string>;
  readonly type: string;
  readonly year: string;
}

export function readWanted(search: string, { groups }: Pick<NamesFile, "groups">): Wanted {
  const given = new URLSearchParams(search);
  const value = (name: string): string => given.get(name)?.trim() ?? "";
  const names = groups.map(({ id }) => [id, value(id)] as const).filter(([, slug]) => slug !== "");
  return { query: value("q"), names: new Map(names), type: value("type"), year: value("year") };
}

/** The same as what stands behind the address of the page; empty where nothing is asked for. */
export function writeWanted({ query, names, type, year }: Wanted): string {
  const given = new URLSearchParams();
  const set = (name: string, value: string): void => {
    if (value !== "") given.set(name, value);
  };
  set("q", query);
  for (const [group, slug] of names) set(group, slug);
  set("type", type);
  set("year", year);
  return given.size === 0 ? "" : `?${given}`;
}

/** What Pagefind is asked for: values by filter, and one of several where a spelling is that of several names. */
export type Filters = Readonly<Record<string, unknown>>;

/** How what a reader asks for is looked up. */
export interface Plan {
  /** Words to be found; null where names alone decide. */
  readonly text: string | null;
  readonly filters: Filters;
  /** The names whose spelling the query is. */
  readonly named: readonly KnownName[];
  /** Folders of the bundles that may hold something, newest first. */
  readonly bundles: readonly string[];
}

/**
 * Plans a search. A query that is a spelling of known names finds what is tagged with one of them, whatever words the articles
 * use; any other is looked for in the texts. Undefined where nothing is asked for.
 */
export function planSearch(
  wanted: Wanted,
  known: KnownNames,
  { years, bundles }: Pick<NamesFile, "years" | "bundles">,
): Plan | undefined {
  const { query, names, type, year } = wanted;
  const chosen = [...names].flatMap(([group, slug]) => known.find(group, slug) ?? []);
  const named = query === "" ? [] : known.named(query);
  const text = query === "" || named.length > 0 ? null : query;
  if (text === null && named.length === 0 && names.size === 0 && type === "" && year === "") return undefined;
  const all: Filters[] = [...names].map(([group, slug]) => ({ [group]: slug }));
  if (named.length > 0) all.push({ any: named.map(({ group, slug }) => ({ [group.id]: slug })) });
  if (type !== "") all.push({ type });
  const isInNews = (at: number): boolean =>
    chosen.every((one) => isIn(one, at)) && (named.length === 0 || named.some((one) => isIn(one, at)));
  const may = bundles.filter(([one]) => (year === "" || one === year) && isInNews(years.indexOf(one)));
  return { text, named, filters: all.length === 0 ? {} : { all }, bundles: may.map(([, folder]) => folder) };
}

function isIn({ years }: KnownName, at: number): boolean {
  return ((years >> BigInt(at)) & 1n) === 1n;
}
