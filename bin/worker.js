import { loadProgram } from "./load-program.js";

// A thread of a build: it starts as plain JavaScript and loads the program as the main thread does.
export const { read, findMentions, print } = await loadProgram("worker");
