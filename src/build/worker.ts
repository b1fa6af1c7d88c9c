import type { RecordedName } from "../model/mentions/recorded-names.ts";
import type { ArticlePage } from "../pages/page.ts";
import type { Staged } from "../publish/stage.ts";
import type { StaleFile } from "../source/read-files.ts";
import { type CachedFile, SourceCache } from "../source/source-cache.ts";
import type { EditionFrame } from "./hand-over.ts";
import type { SiteSpec } from "./site-spec.ts";
import { type TextOf, Workroom } from "./workroom.ts";

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

export interface MentionTask {
  readonly site: SiteSpec;
  readonly texts: readonly TextOf[];
  /** Stands for the names. */
  readonly digest: string;
  /** The names as JSON, in memory that is shared. */
  readonly shared: Uint8Array;
}

/** Finds where names stand in a batch of texts. */
export async function findMentions({
  site,
  texts,
  digest,
  shared,
}: MentionTask): Promise<readonly (readonly number[])[]> {
  const names = () => JSON.parse(Buffer.from(shared).toString("utf8")) as RecordedName[];
  return workroom(site).findMentions(texts, digest, names);
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
