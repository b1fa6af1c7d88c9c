import type { GroupFrame } from "../edition/edition.ts";
import type { ArticleType } from "../model/article-types.ts";
import { plainSlug } from "../model/plain-slug.ts";
import type { NameEntry, NamesFile } from "../model/search-files.ts";
import { hrefOf } from "./links.ts";
import type { RenderContext } from "./render-context.ts";
import { groupLabel } from "./views/site.ts";

/** What the page of search knows before it looks anything up. */
export interface SearchNamesFacts {
  /** Of the archive, newest first. */
  readonly years: readonly string[];
  /** Those years that can be searched, newest first. */
  readonly bundles: readonly { readonly year: string; readonly folder: string }[];
  /** The folder of what they are searched with; absent where there is none of them. */
  readonly engine: string | undefined;
  readonly groups: readonly { readonly group: GroupFrame; readonly names: readonly SearchedName[] }[];
  /** Kinds of articles that there are. */
  readonly types: readonly ArticleType[];
  /** What is suggested before anything was looked up. */
  readonly newest: readonly { readonly address: string; readonly title: string; readonly day: string }[];
}

/** A name that readers can search for. */
export interface SearchedName {
  /** Its own first. */
  readonly spellings: readonly string[];
  readonly slug: string;
  /** Tells it from namesakes. */
  readonly note: string | undefined;
  readonly count: number;
  /** The years in which it is in the news, by their place. */
  readonly years: readonly number[];
}

/** `names.json`. */
export function searchNames(
  { years, bundles, engine, groups, types, newest }: SearchNamesFacts,
  context: RenderContext,
): string {
  const { words, frame } = context;
  const { search } = words;
  const said = {
    ...{ searching: search.searching, none: search.none, more: search.more, failed: search.failed },
    ...{ suggestions: search.suggestions, type: search.type, year: words.term.year },
    shown: search.shown("{shown}"),
    named: search.named("{names}"),
    any: search.any("{label}"),
  };
  const file: NamesFile = {
    words: said,
    years,
    bundles: bundles.map(({ year, folder }) => [year, folder]),
    ...(engine === undefined ? {} : { engine }),
    excerpts: frame.settings.searchExcerpts,
    types: types.map((type) => [type, type === "news" ? search.news : words.types[type]]),
    groups: groups.map(({ group, names }) => ({
      id: group.id,
      label: groupLabel(group.id, words),
      at: hrefOf(group.address, frame.settings),
      isTaxonomy: group.kind === "taxonomy",
      names: names.map(({ spellings: [name = "", ...others], slug, note, count, years }): NameEntry => {
        const ownSlug = slug === plainSlug(name) ? "" : slug;
        return [ownSlug, count, maskOf(years), note ?? "", name, ...others];
      }),
    })),
    newest: newest.map(({ address, title }) => [hrefOf(address, frame.settings), title]),
  };
  return `${JSON.stringify(file)}\n`;
}

/** Years as bits of a hexadecimal number: those of an archive are many, and most names are in the news in a few. */
function maskOf(years: readonly number[]): string {
  let mask = 0n;
  for (const year of years) mask |= 1n << BigInt(year);
  return mask.toString(16);
}
