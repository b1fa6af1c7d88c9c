import type { Edition } from "../edition/edition.ts";
import { fingerprints } from "../kinds/fingerprint.ts";
import { isMade, lookOf } from "../kinds/make.ts";
import { outputFile, type Page } from "../pages/page.ts";
import type { Manifest, ManifestEntry } from "../store/manifest.ts";
import type { SiteSpec } from "./site-spec.ts";

export interface Staleness {
  /** The manifest to be; of a stale file the size is not known yet, and is -1. */
  readonly manifest: Map<string, ManifestEntry>;
  /** The pages that do not stand as they should. */
  readonly stale: readonly Page[];
  /** What the manifest is to say of a page that is stale. */
  fingerprintOf(page: Page): string;
}

/** A page that does not stand is made whatever its fingerprint is, which is left for when all threads are at work. */
const notStanding: ManifestEntry = { fingerprint: "", size: -1 };

/** Compares what the pages are made from with what stands, which leaves out files that others changed or took away. */
export function findStale(
  pages: readonly Page[],
  edition: Edition,
  standing: Manifest,
  site: SiteSpec,
): Staleness {
  const manifest = new Map<string, ManifestEntry>();
  const stale: Page[] = [];
  const printOf = fingerprints(edition);
  const fingerprintOf = (page: Page): string => {
    const known = manifest.get(outputFile(page.address))?.fingerprint;
    return known || printOf(page, lookOf(page, site));
  };
  for (const page of pages) {
    const file = outputFile(page.address);
    const entry = standing.get(file);
    const fingerprint = entry && printOf(page, lookOf(page, site));
    if (entry !== undefined && entry.fingerprint === fingerprint && !isMade(page, "theme-file")) {
      manifest.set(file, entry);
    } else {
      manifest.set(file, fingerprint === undefined ? notStanding : { fingerprint, size: -1 });
      stale.push(page);
    }
  }
  return { manifest, stale, fingerprintOf };
}
