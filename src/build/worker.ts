import type { ArticlePage } from "../pages/page.ts";
import type { Staged } from "../publish/stage.ts";
import type { StaleFile } from "../source/read-files.ts";
import { SourceCache } from "../source/source-cache.ts";
import type { EditionFrame } from "./hand-over.ts";
import { type HandedNames, takeNames } from "./handed-names.ts";
import type { SiteSpec } from "./site-spec.ts";
import { type ReadBatch, type TextOf, Workroom } from "./workroom.ts";

/** This thread’s workroom: a thread serves one build. */
let room: Workroom | undefined;

function workroom(site: SiteSpec): Workroom {
  room ??= new Workroom(site, new SourceCache(site.cacheFolder, site.reading));
  return room;
}

export interface ReadTask {
  readonly site: SiteSpec;
  readonly files: readonly StaleFile[];
  /** Absent where texts are not to be looked through. */
  readonly names?: HandedNames;
}

/** Reads a batch of files. */
export async function read({ site, files, names }: ReadTask): Promise<ReadBatch> {
  return workroom(site).read(files, names === undefined ? undefined : takeNames(names));
}

export interface MentionTask {
  readonly site: SiteSpec;
  readonly texts: readonly TextOf[];
  readonly names: HandedNames;
}

/** Finds where names stand in a batch of texts. */
export async function findMentions({
  site,
  texts,
  names,
}: MentionTask): Promise<readonly (readonly number[])[]> {
  return workroom(site).findMentions(texts, takeNames(names));
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
