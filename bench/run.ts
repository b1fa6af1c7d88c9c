import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { writeCorpus } from "./corpus/write.ts";
import { articleFiles } from "./dateline/edits.ts";
import { describeMachine } from "./machine.ts";
import type { Options } from "./options.ts";
import { readOptions, USAGE } from "./options.ts";
import { astro, installAstro } from "./peers/astro.ts";
import { eleventy } from "./peers/eleventy.ts";
import { hugo } from "./peers/hugo.ts";
import type { Peer } from "./peers/peer.ts";
import { plainTable } from "./report/table.ts";
import { writeReport } from "./report/write.ts";
import type { Results } from "./results.ts";
import { datelineSubject } from "./run-dateline.ts";
import { floorSubject } from "./run-floor.ts";
import { peerSubject } from "./run-peer.ts";
import type { Subject } from "./subject.ts";
import { takeTurns } from "./turns.ts";
import { makeWorkspace, REPOSITORY } from "./workspace.ts";

const PEERS: Readonly<Record<string, Peer>> = { hugo, eleventy, astro };
const progress = (text: string): void => console.error(text);

/** Measures everything that was asked for, in a folder that is empty before and deleted afterwards. */
async function bench(options: Options, folder: string): Promise<Results> {
  const root = join(folder, "corpus");
  progress(`writing ${options.articles} articles to ${folder}`);
  writeCorpus({ articles: options.articles, out: root, seed: options.seed });

  const subjects: Subject[] = [];
  const versions: Record<string, string> = { "Node.js": process.versions.node };
  if (options.withFloor) {
    const output = join(folder, "floor");
    const threads = [...new Set([1, availableParallelism()])];
    subjects.push(...threads.map((count) => floorSubject(root, output, count)));
  }
  if (options.withDateline) {
    if (existsSync(join(REPOSITORY, "bin/dateline.js"))) {
      subjects.push(
        datelineSubject({ root, output: join(folder, "dateline"), articles: articleFiles(root) }),
      );
    } else progress("bin/dateline.js is missing: Dateline is left out");
  }
  for (const name of options.peers) {
    const peer = PEERS[name];
    if (peer === undefined) throw new Error(`no such generator: ${name}`);
    const version = await peer.version();
    if (version === undefined) {
      progress(`${peer.name} is not on this machine: left out`);
      continue;
    }
    versions[peer.name] = version;
    subjects.push(await peerSubject(peer, join(folder, name), root));
  }

  const { articles, warmUps, runs, date, note } = options;
  const machine = describeMachine(folder);
  if (machine.loadBefore > machine.cores / 2) {
    progress(
      `the machine is busy (load ${machine.loadBefore} on ${machine.cores} cores): trust the CPU column, not the wall clock`,
    );
  }
  const rows = await takeTurns(subjects, { warmUps, runs, progress });
  return {
    articles,
    ...(date !== undefined && { date }),
    ...(note !== undefined && { note }),
    machine,
    versions,
    rows,
  };
}

async function main(options: Options): Promise<void> {
  if (options.withAstro) await installAstro();
  const results = await bench(options, makeWorkspace(options.parent));
  console.log(plainTable(results.rows));
  if (options.report) writeReport(results);
}

const message = (error: unknown): string => (error instanceof Error ? error.message : String(error));

let options: Options | undefined;
try {
  options = readOptions(process.argv.slice(2));
} catch (error) {
  console.error(`${message(error)}\n${USAGE}`);
  process.exitCode = 2;
}
if (options !== undefined) {
  await main(options).catch((error: unknown) => {
    console.error(message(error));
    process.exitCode = 1;
  });
}
