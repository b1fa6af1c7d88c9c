import { once } from "node:events";
import { type Deployment, deploy } from "../deploy/deploy.ts";
import { readNextEdition } from "../deploy/local-changes.ts";
import { readLocalSite } from "../deploy/local-site.ts";
import type { StandingEdition } from "../deploy/standing.ts";
import type { Target } from "../deploy/target.ts";
import type { BuildOptions } from "../run/build-options.ts";
import { buildSite } from "../run/build-site.ts";
import { oneAtATime } from "../run/one-at-a-time.ts";
import { watchNewsroom } from "../run/preview/watch-newsroom.ts";
import { dropChanges } from "../store/changes-file.ts";
import { linesOfManifest, type Manifest, manifestFile, readSealed } from "../store/manifest.ts";
import type { OutputPlace } from "../store/note-file.ts";
import { FailedAtWork, workAt } from "./at-work.ts";
import { buildSummary } from "./build-summary.ts";
import { deploySummary } from "./deploy-summary.ts";
import { tellEnding } from "./ending.ts";
import { exitCode } from "./exit-code.ts";
import { outputFolder, rootFolder } from "./folders.ts";
import { notesOption } from "./notes-option.ts";
import { siteAddress } from "./option-values.ts";
import { printProblems } from "./print-problems.ts";
import { progressLine } from "./progress-line.ts";
import { atTarget, targetOf, toldFault } from "./send-site.ts";
import { complain, remark } from "./terminal.ts";

/** The options of `dateline watch` as they were typed. */
export interface WatchArguments {
  readonly root: string;
  readonly output?: string;
  readonly cache?: string;
  readonly url?: string;
  readonly search: boolean;
  readonly deploy?: string;
  readonly notes?: string;
}

/** Before something that failed on the way to the target is tried again; milliseconds. */
const again = 10_000;
/** The longest that a timer of Node.js can wait, in milliseconds. */
const longest = 2 ** 31 - 1;

/**
 * `dateline watch`: builds whenever something in the newsroom changes, and whenever an embargo ends, and sends what changed, until it is
 * stopped. Gives the exit code.
 */
export async function watch(typed: WatchArguments): Promise<number> {
  const workingFolder = process.cwd();
  const root = rootFolder(typed.root);
  const output = outputFolder(typed.output, root);
  const target =
    typed.deploy === undefined ? undefined : targetOf(typed.deploy, typed.notes, { root, output });
  const url = typed.url === undefined ? {} : { url: siteAddress(typed.url) };
  const notes = notesOption(typed.cache, root, output);
  process.chdir(root);
  workAt({ root, notes, folders: [output, ...(target === undefined ? [] : [target.shown])] });
  const stopped = new AbortController();
  const { signal } = stopped;
  void Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]).then(() => stopped.abort());
  const waker = new Waker();
  signal.addEventListener("abort", () => waker.wake());
  const newsroom = await watchNewsroom(root, [output, notes], () => waker.wake());
  const told = new ToldProblems();
  const sender = target && new Sender(target, { root, output, notes });
  try {
    while (!signal.aborted) {
      const options = {
        root,
        output,
        notes,
        now: Date.now(),
        drafts: false,
        fresh: false,
        index: typed.search,
      };
      const next = await round({ ...options, ...url }, sender, told, workingFolder);
      await waker.sleep(Math.min(next - Date.now(), longest));
    }
  } finally {
    await newsroom.close();
  }
  // Stopping it is how it is meant to end.
  return exitCode.done;
}

/** Builds and sends once; gives when to do it again if nothing changes: milliseconds since 1970 UTC. Whatever goes wrong is told. */
async function round(
  options: BuildOptions & { readonly notes: string },
  sender: Sender | undefined,
  told: ToldProblems,
  workingFolder: string,
): Promise<number> {
  const { root, output, notes } = options;
  const start = performance.now();
  const line = progressLine(process.stderr);
  try {
    const report = await buildSite(options, line).finally(() => line.clear());
    told.tell(report.problems, { root, workingFolder, all: false });
    const summary = buildSummary(report, (performance.now() - start) / 1_000);
    if (report.published) {
      dropChanges({ output, notes });
      remark(summary);
    } else complain(summary);
    if (report.published && (await sender?.send(start)) === false) return Date.now() + again;
    return report.nextChange ?? Number.POSITIVE_INFINITY;
  } catch (error) {
    // A layout that is broken is put right and saved again.
    tellEnding(new FailedAtWork(error, { root, notes, folders: [output] }), "watch");
    return Number.POSITIVE_INFINITY;
  }
}

/** Lets a loop sleep until there is something to do; what happens while it is at work wakes it at once afterwards. */
class Waker {
  #isWoken = false;
  #wake: (() => void) | undefined;

  wake(): void {
    this.#isWoken = true;
    this.#wake?.();
  }

  async sleep(milliseconds: number): Promise<void> {
    if (!this.#isWoken)
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, Math.max(0, milliseconds));
        this.#wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    this.#isWoken = false;
    this.#wake = undefined;
  }
}

/** What is wrong is told once, and not again at each save. */
class ToldProblems {
  #last = "";

  tell(...[problems, how]: Parameters<typeof printProblems>): void {
    const now = JSON.stringify(problems);
    if (now !== this.#last) printProblems(problems, how);
    this.#last = now;
  }
}

interface SendingPlace extends OutputPlace {
  readonly root: string;
}

/** Sends edition after edition to one target. */
class Sender {
  readonly #target: Target;
  readonly #place: SendingPlace;
  /** What was sent last, as the target has it and as the folder had it. */
  #last: { readonly edition: StandingEdition; readonly built: Manifest } | undefined;

  constructor(target: Target, place: SendingPlace) {
    this.#target = target;
    this.#place = place;
  }

  /** Sends what stands in the output folder; false where it is to be tried again. */
  async send(start: number): Promise<boolean> {
    const quiet = { step: () => undefined };
    try {
      const deployment = await oneAtATime(this.#place, quiet, () =>
        atTarget(this.#target, false, quiet, (how) => this.#sendAs(how)),
      );
      if (!deployment.isThere)
        remark(deploySummary(deployment, this.#target, (performance.now() - start) / 1_000, false));
      return true;
    } catch (error) {
      this.#last = undefined;
      if (toldFault(error, `${this.#place.output} or ${this.#target.shown}`) === undefined) throw error;
      complain(`Tried again in ${again / 1_000} s.`);
      return false;
    }
  }

  async #sendAs(how: Parameters<Parameters<typeof atTarget>[3]>[0]): Promise<Deployment> {
    const last = this.#last;
    const sealed = readSealed(manifestFile(this.#place));
    const built = sealed && linesOfManifest(sealed);
    const deployment = await deploy(
      this.#target,
      ({ edition, flight }) =>
        // It knows all files of what stands there, and what the build made of them.
        last !== undefined && built !== undefined && flight === undefined && edition?.by === last.edition.by
          ? readNextEdition(this.#place, edition.files, last.built, built)
          : readLocalSite(this.#place),
      { ...how, ...(last && { known: last.edition }) },
    );
    const { edition } = deployment;
    this.#last = edition && built && { edition, built };
    return deployment;
  }
}
