import { parentPort, workerData } from "node:worker_threads";
import { inspectOutput } from "../../publish/inspect-output.ts";
import type { OutputPlace } from "../../store/note-file.ts";

/** What the thread is started with. */
export interface InspectorTask {
  readonly place: OutputPlace;
  /** By which the threads take pieces of the work; in memory that they share. */
  readonly counter: Int32Array<ArrayBufferLike>;
}

// The whole work of a thread: compares its share of the output folder with the manifest and tells the main thread.
const { place, counter } = workerData as InspectorTask;
parentPort?.postMessage(inspectOutput(place, counter));
