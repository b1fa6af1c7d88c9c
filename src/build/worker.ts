import { NewsroomFault } from "../model/newsroom-fault.ts";
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

/** What came of a task that runs a newsroom’s code: an error loses its kind on its way to another thread. */
export type PrintOutcome = { readonly staged: readonly Staged[] } | { readonly fault: string };

/** Prints a batch of article pages. */
export async function print({ site, frame, pages }: PrintTask): Promise<PrintOutcome> {
  const own = workroom(site);
  own.useFrame(frame);
  const { exit } = process;
  try {
    // It would end this thread, and nobody would learn of it.
    process.exit = (code) => {
      throw new NewsroomFault(`The newsroom’s own code called \`process.exit(${code ?? ""})\`.`);
    };
    return { staged: await own.print(pages) };
  } catch (error) {
    if (error instanceof NewsroomFault) return { fault: error.message };
    throw error;
  } finally {
    process.exit = exit;
  }
}

/** What a worker printed. Throws its fault here, as a NewsroomFault again. */
export function printedBy(outcome: PrintOutcome): readonly Staged[] {
  if ("staged" in outcome) return outcome.staged;
  throw new NewsroomFault(outcome.fault);
}
