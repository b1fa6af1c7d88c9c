import { loadProgram } from "./load-program.js";

// A thread of a build: it starts as plain JavaScript and loads the program as the main thread does.
const { createWorker } = await loadProgram("worker");
export const { read, findMentions, print } = createWorker();
