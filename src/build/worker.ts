import type { ArticlePage } from "../pages/page.ts";
import type { Staged } from "../publish/stage.ts";
import type { StaleFile } from "../source/read-files.ts";
import { type CachedFile, SourceCache } from "../source/source-cache.ts";
import type { EditionFrame } from "./hand-over.ts";
import type { SiteSpec } from "./site-spec.ts";
import { Workroom } from "./workroom.ts";

/** This thread’s workroom: a thread serves one build. */
let room: Workroom | undefined;

function workroom(site: SiteSpec): Workroom {
  room ??= new Workroom(site, new SourceCache(site.cacheFolder, site.reading));
  return room;
}

export interface ReadTask {
  readonly site: SiteSpec;
  readonly files: readonly StaleFile[];
}

/** Reads a batch of files. */
export async function read({ site, files }: ReadTask): Promise<readonly CachedFile[]> {
  return workroom(site).read(files);
}

export interface PrintTask {
  readonly site: SiteSpec;
  readonly frame: EditionFrame;
  readonly pages: readonly ArticlePage[];
}

/** Prints a batch of article pages. */
export async function print({ site, frame, pages }: PrintTask): Promise<readonly Staged[]> {
  const own = workroom(site);
  own.useFrame(frame);
  return own.print(pages);
}
