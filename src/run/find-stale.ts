import { isMade, lookOf } from "../kinds/make.ts";
import { type FactualPage, fingerprintOf, type PageFacts } from "../kinds/page-facts.ts";
import { outputFile, type Page } from "../pages/page.ts";
import type { Manifest, ManifestEntry } from "../store/manifest.ts";
import type { SiteSpec } from "./site-spec.ts";

export interface Staleness {
  /** The manifest to be; a stale file is noted when it was made. */
  readonly manifest: Map<string, ManifestEntry>;
  /** The pages that do not stand as they should. */
  readonly stale: readonly Page[];
}

/** Keeps the place of a file in the manifest until it was made. */
const notMade: ManifestEntry = { fingerprint: "", size: -1, sha256: "" };

/** Compares what the pages are made from with what stands, which leaves out files that others changed or took away. */
export function findStale(
  pages: readonly Page[],
  facts: PageFacts,
  standing: Manifest,
  site: SiteSpec,
): Staleness {
  const manifest = new Map<string, ManifestEntry>();
  const stale: Page[] = [];
  for (const page of pages) {
    const file = outputFile(page.address);
    const entry = standing.get(file);
    if (
      entry !== undefined &&
      !isMade(page, "theme-file") &&
      entry.fingerprint === printOf(facts.of(page), site)
    ) {
      manifest.set(file, entry);
    } else {
      manifest.set(file, notMade);
      stale.push(page);
    }
  }
  return { manifest, stale };
}

/** What the manifest says of a page that stands: what decides its bytes. */
export function printOf(page: FactualPage, site: SiteSpec): string {
  return fingerprintOf(page, lookOf(page, site));
}
