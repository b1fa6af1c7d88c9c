import { join } from "node:path";
import type { Edition } from "../edition/edition.ts";
import type { ContentRow } from "../model/content.ts";
import type { Html } from "../model/html.ts";
import { noIndex, type SearchIndex } from "../pages/search-index.ts";
import { labelOf } from "../render/labels.ts";
import { noticeOf } from "../render/views/cards.ts";
import { wordsOf } from "../render/words/languages.ts";
import { BundleStore } from "../search/bundle-store.ts";
import { type IndexPlace, keptIndex, wholeIndex } from "../search/kept-index.ts";
import type { SiteSpec } from "./site-spec.ts";

type Place = Pick<SiteSpec, "root" | "notes" | "reading" | "settings">;

/** Where what was made for search is kept. */
export function searchStore({ notes }: Pick<SiteSpec, "notes">): BundleStore {
  return new BundleStore(join(notes, "search"));
}

function placeOf(site: Place): IndexPlace {
  return { root: site.root, reading: site.reading, store: searchStore(site) };
}

/** As much of the index of an edition as was made before; nothing of a site without search. */
export async function searchIndexKept(site: Place, edition: Edition): Promise<SearchIndex> {
  return site.settings.search ? keptIndex(edition, placeOf(site)) : noIndex;
}

/**
 * The whole index of an edition; nothing of a site without search.
 *
 * @param step told how many years of those that changed are done
 * @throws MachineFault where it cannot be made
 */
export async function searchIndexMade(
  site: Place,
  edition: Edition,
  body: (row: ContentRow) => Html,
  step: (done: number, of: number) => void,
): Promise<SearchIndex> {
  if (!site.settings.search) return noIndex;
  return wholeIndex(edition, placeOf(site), {
    body: ({ row }) => body(row),
    excerpts: site.settings.searchExcerpts,
    words: (language) => {
      const words = wordsOf(language, site.settings.words);
      return {
        day: words.day,
        label: (article) => noticeOf(article.hidden, words) ?? labelOf(article.row, words),
      };
    },
    step,
  });
}

/** Clears away what an edition that stands has no use for. */
export function keepIndexOnly(site: Place, { bundles }: SearchIndex): void {
  searchStore(site).keepOnly(new Set(bundles.flatMap(({ folder, engine }) => [folder, engine])));
}
