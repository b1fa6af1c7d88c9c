import { statSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import { home } from "../model/home.ts";
import { type Inspection, inspectOutput } from "../publish/inspect-output.ts";
import { type Manifest, manifestFile } from "../publish/manifest.ts";
import type { InspectorTask } from "./inspector.ts";

/** Bytes of a manifest, of about a hundred for each file: with fewer a thread would take longer to start than to help. */
const largeManifest = 500_000;

/**
 * The inspection of an output folder, which for a large site is done by a thread of its own while this one looks at the
 * content: both are little else than asking the file system.
 */
export class OutputInspection {
  readonly #output: string;
  #worker: Worker | undefined;
  #told: Promise<Inspection | undefined> | undefined;

  constructor(output: string) {
    this.#output = output;
    const { size } = statSync(manifestFile(output), { throwIfNoEntry: false }) ?? { size: 0 };
    if (size >= largeManifest && availableParallelism() > 1) this.#start();
  }

  /** What was found. Where there is no thread, or something kept it from its work, this one does it now. */
  async result(): Promise<Inspection> {
    const found = (await this.#told) ?? inspectOutput(this.#output);
    this.#told = Promise.resolve(found);
    return found;
  }

  /** Ends the thread, if it still works. */
  async close(): Promise<void> {
    await this.#worker?.terminate();
  }

  #start(): void {
    const workerData: InspectorTask = { output: this.#output };
    const worker = new Worker(pathToFileURL(join(home, "bin", "inspector.js")), { workerData, execArgv: [] });
    this.#worker = worker;
    this.#told = new Promise((resolve) => {
      worker.once("message", resolve);
      for (const end of ["error", "exit"]) worker.once(end, () => resolve(undefined));
    });
  }
}

/** What is left of a manifest without the files that an inspection missed; nothing where there was no inspection. */
export function withoutLost(known: Manifest, inspection: Inspection | undefined): Manifest {
  if (inspection === undefined) return new Map();
  if (inspection.lost.length === 0) return known;
  const left = new Map(known);
  for (const file of inspection.lost) left.delete(file);
  return left;
}
