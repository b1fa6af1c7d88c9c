import { join, relative, sep } from "node:path";
import type { Edition } from "../edition/edition.ts";
import { type SearchFile, type SearchIndex, searchFilesFolder } from "../pages/search-index.ts";
import type { BundleStore, Listing } from "./bundle-store.ts";
import { type BundleTools, makeBundles } from "./make-bundles.ts";
import { type PlannedBundle, plannedBundles } from "./planned-bundles.ts";

/** Where an index is made and kept. */
export interface IndexPlace {
  /** Absolute; files are named as seen from it. */
  readonly root: string;
  readonly store: BundleStore;
  /** Stands for all but the files that decides what is read from them. */
  readonly reading: string;
}

/**
 * The index of an edition as far as it was made before. For a year that changed since, an older bundle stands in, unless it
 * holds an article that is not there any more as it was: what was withdrawn is not found by anybody.
 */
export function keptIndex(edition: Edition, place: IndexPlace): SearchIndex {
  const planned = plannedBundles(edition, place.reading);
  return indexOf(
    planned.flatMap((bundle) => {
      const folder = fullestKept(bundle, place.store);
      return folder === undefined ? [] : [{ ...bundle, folder }];
    }),
    place,
  );
}

/** The whole index of an edition. What is new in it is made; what was kept and is of no use to it goes. */
export async function wholeIndex(
  edition: Edition,
  place: IndexPlace,
  tools: BundleTools,
): Promise<SearchIndex> {
  const planned = plannedBundles(edition, place.reading);
  const isMissing = ({ folder, engine }: PlannedBundle): boolean =>
    place.store.read(folder) === undefined || place.store.read(engine) === undefined;
  await makeBundles(place.store, planned.filter(isMissing), tools);
  return indexOf(planned, place);
}

/** Of the bundles of a year, the one that holds most of what is there now, and nothing else. */
function fullestKept({ name, folder, records }: PlannedBundle, store: BundleStore): string | undefined {
  if (store.read(folder) !== undefined) return folder;
  const now = new Set(records);
  let fullest: { readonly folder: string; readonly count: number } | undefined;
  for (const folder of store.bundlesOf(name)) {
    const kept = store.read(folder)?.records;
    if (kept === undefined || kept.length <= (fullest?.count ?? 0)) continue;
    if (kept.every((record) => now.has(record))) fullest = { folder, count: kept.length };
  }
  return fullest?.folder;
}

function indexOf(bundles: readonly PlannedBundle[], { root, store }: IndexPlace): SearchIndex {
  const listings = new Map<string, Listing>();
  const isThere = (name: string): boolean => {
    const listing = listings.get(name) ?? store.read(name);
    if (listing !== undefined) listings.set(name, listing);
    return listing !== undefined;
  };
  const whole = bundles.filter(({ engine, folder }) => isThere(engine) && isThere(folder));
  const names = new Set(whole.flatMap(({ engine, folder }) => [engine, folder]));
  const files = [...names].flatMap((folder) =>
    (listings.get(folder)?.files ?? []).map(
      ({ name, digest }): SearchFile => ({
        address: `/${searchFilesFolder}/${folder}/${name}`,
        path: relative(root, join(store.folder, folder, name))
          .split(sep)
          .join("/"),
        digest,
      }),
    ),
  );
  return {
    bundles: whole.map(({ paper, year, folder, engine }) => ({ paper, year, folder, engine })),
    files,
  };
}
