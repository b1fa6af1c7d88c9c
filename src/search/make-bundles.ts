import { spawn } from "node:child_process";
import { rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import type { PublicArticle } from "../edition/edition.ts";
import { home } from "../model/home.ts";
import type { Html } from "../model/html.ts";
import { MachineFault } from "../model/machine-fault.ts";
import { writeWhole } from "../store/whole-file.ts";
import type { BundleJob } from "./bundle-job.ts";
import type { BundleStore } from "./bundle-store.ts";
import type { PlannedBundle } from "./planned-bundles.ts";
import { type RowWords, searchRecord, searchRow } from "./search-record.ts";

/** What bundles are made with. */
export interface BundleTools {
  /** The rendered text of an article. */
  body(article: PublicArticle): Html;
  readonly excerpts: boolean;
  /** The words of a paper, by its language. */
  words(language: string): RowWords;
  /** Told how many of them are done. */
  step(done: number, of: number): void;
}

/** Each takes up to some two hundred megabytes, whatever machine it is. */
const mostAtOnce = 4;

/**
 * Makes bundles and puts them into the store. Each is made by a process of its own, of which as many are at work as there are
 * cores: one that indexed all years would hold all of their words at once.
 *
 * @throws MachineFault where Pagefind does not work
 */
export async function makeBundles(
  store: BundleStore,
  bundles: readonly PlannedBundle[],
  tools: BundleTools,
): Promise<void> {
  if (bundles.length === 0) return;
  const making = join(store.folder, `making-${process.pid}`);
  const stop = new AbortController();
  let next = 0;
  let done = 0;
  const lane = async (): Promise<void> => {
    for (let bundle = bundles[next++]; bundle !== undefined; bundle = bundles[next++]) {
      tools.step(done, bundles.length);
      const place = join(making, bundle.folder);
      const job = jobOf(bundle, place, tools);
      writeWhole(`${place}.json`, JSON.stringify(job));
      await runIndexer(`${place}.json`, stop.signal);
      store.take(bundle.engine, job.engine);
      store.take(bundle.folder, job.bundle, bundle.records);
      done += 1;
      tools.step(done, bundles.length);
    }
  };
  const lanes = Array.from({ length: Math.min(availableParallelism(), mostAtOnce) }, lane);
  try {
    await Promise.all(lanes);
  } catch (error) {
    stop.abort();
    await Promise.allSettled(lanes);
    throw error;
  } finally {
    rmSync(making, { recursive: true, force: true });
  }
}

function jobOf(bundle: PlannedBundle, place: string, { body, excerpts, words }: BundleTools): BundleJob {
  const { articles, language, engine } = bundle;
  const said = words(language);
  return {
    bundle: `${place}-bundle`,
    engine: `${place}-engine`,
    engineName: engine,
    language,
    excerpts,
    records: articles.map((article, at) => searchRecord(article, at, language, body(article))),
    rows: articles.map((article) => searchRow(article, said)),
  };
}

/** The program that indexes, beside this one. */
const indexer = join(home, "dist", "indexer.js");

/** Has a process do a job. */
function runIndexer(job: string, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [indexer, job], { stdio: ["ignore", "ignore", "pipe"], signal });
    let said = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      said += text;
    });
    child.once("error", reject);
    child.once("close", (code, ended) => {
      if (code === 0) resolve();
      else reject(notMade(said.trim().split("\n", 1)[0] || `the process ended with ${ended ?? code}`));
    });
  });
}

function notMade(why: string): MachineFault {
  return new MachineFault(
    `The search index could not be made: ${why}. Nothing was published. \`dateline build --no-search\` publishes the site without it.`,
  );
}
