import type { FactualPage } from "../../kinds/page-facts.ts";
import { NewsroomFault } from "../../model/newsroom-fault.ts";
import type { Staged } from "../../publish/stage.ts";
import type { Frame } from "../../render/render-context.ts";
import type { StaleFile } from "../../source/read-files.ts";
import { RowCache } from "../../store/row-cache.ts";
import type { SiteSpec } from "../site-spec.ts";
import { BuildThread, type ReadBatch, type TextOf } from "./build-thread.ts";
import { type NamesMessage, receiveNames } from "./names-message.ts";
import { type Outcome, outcomeOf } from "./thrown-message.ts";

export interface ReadTask {
  readonly site: SiteSpec;
  readonly files: readonly StaleFile[];
  /** Absent where texts are not to be looked through. */
  readonly names?: NamesMessage;
}

export interface MentionTask {
  readonly site: SiteSpec;
  readonly texts: readonly TextOf[];
  readonly names: NamesMessage;
}

export interface PrintTask {
  readonly site: SiteSpec;
  readonly frame: Frame;
  readonly pages: readonly FactualPage[];
}

/** What a worker of a build does for the main thread. */
export interface Worker {
  /** Reads a batch of files. */
  read(task: ReadTask): Promise<Outcome<ReadBatch>>;
  /** Finds where names stand in a batch of texts. */
  findMentions(task: MentionTask): Promise<Outcome<readonly (readonly number[])[]>>;
  /** Prints a batch of article pages. */
  print(task: PrintTask): Promise<Outcome<readonly Staged[]>>;
}

/** Makes the worker of a thread, which serves one build. */
export function createWorker(): Worker {
  let thread: BuildThread | undefined;
  const threadFor = (site: SiteSpec): BuildThread => {
    thread ??= new BuildThread(site, new RowCache(site.cacheFolder, site.reading));
    return thread;
  };
  return {
    read: ({ site, files, names }) =>
      outcomeOf(() => threadFor(site).read(files, names === undefined ? undefined : receiveNames(names))),
    findMentions: ({ site, texts, names }) =>
      outcomeOf(() => threadFor(site).findMentions(texts, receiveNames(names))),
    print: ({ site, frame, pages }) =>
      outcomeOf(() => {
        const own = threadFor(site);
        own.useFrame(frame);
        return withoutExit(() => own.print(pages));
      }),
  };
}

/** Does what calls a newsroom’s code: `process.exit` there would end this thread, and nobody would learn of it. */
async function withoutExit<Result>(work: () => Promise<Result>): Promise<Result> {
  const { exit } = process;
  try {
    process.exit = (code) => {
      throw new NewsroomFault(`The newsroom’s own code called \`process.exit(${code ?? ""})\`.`);
    };
    return await work();
  } finally {
    process.exit = exit;
  }
}
