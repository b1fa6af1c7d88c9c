import { createWorker } from "./worker.ts";

/** The functions of a thread, by which the pool calls them. */
export const { read, findMentions, print } = createWorker();
