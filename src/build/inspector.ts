import { parentPort, workerData } from "node:worker_threads";
import { inspectOutput } from "../publish/inspect-output.ts";

/** What the thread is started with. */
export interface InspectorTask {
  readonly output: string;
}

/** The whole work of a thread: compares the output folder with its manifest and tells the main thread. */
export function inspect(): void {
  const { output } = workerData as InspectorTask;
  parentPort?.postMessage(inspectOutput(output));
}
