import { cpSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { expect, it } from "vitest";
import { dateline, type RunOptions } from "../cli/run-dateline.ts";
import { build } from "../support/build.ts";
import { type Corpus, editOf, filesOf, firstCorpus } from "../support/edits.ts";
import { wrongHalfWay } from "../support/half-way.ts";
import { deleteContent, newsroom, scratchFolder, siteYaml, writeContent } from "../support/newsroom.ts";
import { differences, type OutputTree, readTree } from "../support/output-tree.ts";
import { proof, proofTimes } from "../support/proofs.ts";

const preload = fileURLToPath(new URL("../support/crash-at.cjs", import.meta.url));
const url = "https://example.org/";

/** A newsroom whose site is one edition and whose content is the next. */
interface Ready {
  readonly root: string;
  readonly now: number;
  readonly before: OutputTree;
  readonly after: OutputTree;
}

type Files = Readonly<Record<string, string>>;

async function ready(before: Files | undefined, after: Files, now: number): Promise<Ready> {
  const clean = newsroom(after);
  const { files } = await build(clean, { now });
  rmSync(clean, { recursive: true });
  const root = newsroom(before ?? after);
  if (before === undefined) return { root, now, before: new Map(), after: files };
  const built = await build(root, { now });
  for (const path of Object.keys(before)) if (!(path in after)) deleteContent(root, path);
  for (const [path, text] of Object.entries(after)) if (before[path] !== text) writeContent(root, path, text);
  return { root, now, before: built.files, after: files };
}

/** Builds a copy of the newsroom in a process that is killed at a change of the disk, if one is named. */
function crash(
  made: Ready,
  crashAt: { readonly at?: number; readonly isHalf?: boolean; readonly countTo?: string },
): Promise<string> {
  const env = { NODE_OPTIONS: `--require=${preload}`, CRASH_AT: JSON.stringify(crashAt) };
  return buildCopy(made, { env });
}

/** Builds a copy of the newsroom in a process of its own; gives the copy. */
async function buildCopy({ root, now }: Ready, how: Omit<RunOptions, "in">): Promise<string> {
  const copy = scratchFolder("crashed");
  cpSync(root, copy, { recursive: true, preserveTimestamps: true });
  const args = ["build", "--now", new Date(now).toISOString(), "--json"];
  const { code, err } = await dateline(args, { ...how, in: copy });
  if (code === 3) throw new Error(err);
  return copy;
}

/** What is wrong after a crash, or after the next build. */
async function wrongAfter(made: Ready, copy: string): Promise<string[]> {
  const { before, after, now } = made;
  const state = readTree(join(copy, "_site"));
  const wrong = wrongHalfWay(before, state, after, url);
  const repaired = await build(copy, { now });
  rmSync(copy, { recursive: true });
  return [...(wrong === undefined ? [] : [wrong]), ...differences(after, repaired.files)];
}

async function countOf(made: Ready): Promise<number> {
  const countTo = join(scratchFolder("count"), "count");
  rmSync(await crash(made, { countTo }), { recursive: true });
  return Number(readFileSync(countTo, "utf8"));
}

/** In a usual run this many of the points where a build can be killed, spread over all; at night every one. */
const few = 4;

async function tryPoints(made: Ready): Promise<void> {
  const count = await countOf(made);
  expect(count).toBeGreaterThan(few);
  const step = proofTimes > 1 ? 1 : Math.floor(count / few);
  for (let at = 1; at <= count; at += step) {
    const isHalf = at % 2 === 0;
    const wrong = await wrongAfter(made, await crash(made, { at, isHalf }));
    expect(wrong, `killed at change ${at} of ${count}${isHalf ? ", in the middle" : ""}`).toEqual([]);
  }
  if (step === 1) process.stdout.write(`Killed at each of ${count} changes of the disk: nothing is wrong.\n`);
}

const settings = `${siteYaml}pageSize: 2\nfeeds: { items: 3 }\n`;
const textsOf = (corpus: Corpus): Files => ({ ...filesOf(corpus), "site.yaml": settings });

it("a first build can be killed at any change of the disk", async () => {
  await tryPoints(await ready(undefined, textsOf(firstCorpus), firstCorpus.now));
});

it("a build over an earlier edition can be killed at any change of the disk", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(editOf, { minLength: 2, maxLength: 5 }), async (edits) => {
      const next = edits.reduce((corpus, edit) => edit(corpus), firstCorpus);
      await tryPoints(await ready(textsOf(firstCorpus), textsOf(next), next.now));
    }),
    // To make an edition smaller that fails would take longer than to look at it.
    { ...proof(1), endOnFailure: true },
  );
});

it("a build can be killed from outside at any time", async () => {
  const tries = proofTimes > 1 ? 60 * proofTimes : 2;
  const moment = fc.double({ min: 0, max: 1, noNaN: true });
  const edits = fc.array(editOf, { minLength: 2, maxLength: 5 });
  /** Milliseconds that a build takes here, over which the moments are spread. */
  let lasted: number | undefined;
  await fc.assert(
    fc.asyncProperty(edits, moment, async (edits, moment) => {
      const next = edits.reduce((corpus, edit) => edit(corpus), firstCorpus);
      const first = await ready(textsOf(firstCorpus), textsOf(next), next.now);
      const started = performance.now();
      if (lasted === undefined) rmSync(await buildCopy(first, {}), { recursive: true });
      lasted ??= performance.now() - started;
      const after = moment * lasted;
      const killed = await buildCopy(first, {
        onStart: async (running) => {
          await wait(after);
          running.stop("SIGKILL");
        },
      });
      expect(await wrongAfter(first, killed), `killed after ${Math.round(after)} ms`).toEqual([]);
    }),
    { ...proof(1), numRuns: tries, endOnFailure: true },
  );
});
