import { join } from "node:path";
import { fingerprintOf } from "../pages/fingerprint.ts";
import { outputFile } from "../pages/page.ts";
import type { Manifest, ManifestEntry } from "../publish/manifest.ts";
import { sizeOf } from "./output-folder.ts";
import type { SiteSpec } from "./site-spec.ts";
import type { PlannedEdition } from "./workroom.ts";

export interface Staleness {
  /** The manifest to be; the size of a stale file is not known yet, and is -1. */
  readonly manifest: Map<string, ManifestEntry>;
  /** Places in the plan of the pages that do not stand as they should. */
  readonly stale: readonly number[];
}

/** Compares what the pages are made from with what stands: files that were changed or lost by others are stale too. */
export function findStale({ edition, pages }: PlannedEdition, known: Manifest, site: SiteSpec): Staleness {
  const manifest = new Map<string, ManifestEntry>();
  const stale: number[] = [];
  for (let index = 0; index < pages.length; index += 1) {
    const page = pages[index];
    if (page === undefined) continue;
    const file = outputFile(page.address);
    const fingerprint = fingerprintOf(page, edition, site.frame);
    const standing = known.get(file);
    if (standing?.fingerprint === fingerprint && sizeOf(join(site.output, file)) === standing.size) {
      manifest.set(file, standing);
    } else {
      manifest.set(file, { fingerprint, size: -1 });
      stale.push(index);
    }
  }
  return { manifest, stale };
}
