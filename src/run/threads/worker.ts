import { NewsroomFault } from "../../model/newsroom-fault.ts";
import type { ArticlePage } from "../../pages/page.ts";
import type { Staged } from "../../publish/stage.ts";
import type { StaleFile } from "../../source/read-files.ts";
import { RowCache } from "../../store/row-cache.ts";
import type { SiteSpec } from "../site-spec.ts";
import { BuildThread, type ReadBatch, type TextOf } from "./build-thread.ts";
import { type NamesMessage, receiveNames } from "./names-message.ts";
import type { EditionFrame } from "./page-messages.ts";

/** This thread’s thread: a thread serves one build. */
let room: BuildThread | undefined;

function thread(site: SiteSpec): BuildThread {
  room ??= new BuildThread(site, new RowCache(site.cacheFolder, site.reading));
  return room;
}

export interface ReadTask {
  readonly site: SiteSpec;
  readonly files: readonly StaleFile[];
  /** Absent where texts are not to be looked through. */
  readonly names?: NamesMessage;
}

/** Reads a batch of files. */
export async function read({ site, files, names }: ReadTask): Promise<ReadBatch> {
  return thread(site).read(files, names === undefined ? undefined : receiveNames(names));
}

export interface MentionTask {
  readonly site: SiteSpec;
  readonly texts: readonly TextOf[];
  readonly names: NamesMessage;
}

/** Finds where names stand in a batch of texts. */
export async function findMentions({
  site,
  texts,
  names,
}: MentionTask): Promise<readonly (readonly number[])[]> {
  return thread(site).findMentions(texts, receiveNames(names));
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
  const own = thread(site);
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
