import { availableParallelism } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import { home } from "../../model/home.ts";
import { type Inspection, inspectOutput, inTotal } from "../../publish/inspect-output.ts";
import { type Manifest, manifestSize } from "../../store/manifest.ts";
import type { OutputPlace } from "../../store/note-file.ts";
import type { InspectorTask } from "./inspector.ts";

/** Bytes of a manifest, of about a hundred for each file: with fewer a thread would take longer to start than to help. */
const largeManifest = 500_000;

/**
 * The inspection of an output folder. For a large site a thread of its own begins with it while this one looks at the
 * content; this one does what is left when the result is asked for.
 */
export class OutputInspection {
  readonly #place: OutputPlace;
  readonly #counter = new Int32Array(new SharedArrayBuffer(4));
  #worker: Worker | undefined;
  /** What the thread saw; undefined where something kept it from its work. */
  #told: Promise<Inspection | undefined> | undefined;
  #result: Promise<Inspection> | undefined;

  constructor(place: OutputPlace) {
    this.#place = { output: place.output, notes: place.notes };
    if (manifestSize(place) >= largeManifest && availableParallelism() > 1) this.#start();
  }

  result(): Promise<Inspection> {
    this.#result ??= this.#inspect();
    return this.#result;
  }

  async #inspect(): Promise<Inspection> {
    const own = inspectOutput(this.#place, this.#counter);
    if (this.#told === undefined) return inTotal([own]);
    const told = await this.#told;
    // What a thread took before it failed is not known, so all of it is looked at once more.
    return inTotal(told === undefined ? [inspectOutput(this.#place)] : [own, told]);
  }

  /** Ends the thread, if it still works. */
  async close(): Promise<void> {
    await this.#worker?.terminate();
  }

  #start(): void {
    const workerData: InspectorTask = { place: this.#place, counter: this.#counter };
    const worker = new Worker(pathToFileURL(join(home, "dist", "inspector.js")), {
      workerData,
      execArgv: [],
    });
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
