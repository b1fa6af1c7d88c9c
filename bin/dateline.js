#!/usr/bin/env node
import { loadProgram } from "./load-program.js";

let main;
try {
  ({ main } = await loadProgram("main"));
} catch (error) {
  // A library that is not installed, most likely. 3 is the code of a machine that failed.
  if (process.env.DATELINE_TRACE === "1") throw error;
  process.stderr.write(
    `Dateline could not be made ready to run: ${error.message}\nDid \`npm ci\` run in its folder?\n`,
  );
  process.exit(3);
}
await main(process.argv.slice(2));
