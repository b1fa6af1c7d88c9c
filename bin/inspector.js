import { loadProgram } from "./load-program.js";

// The thread of a build that looks at what stands in the output folder, while the main thread looks at the content.
const { inspect } = await loadProgram("inspector");
inspect();
