import { existsSync } from "node:fs";
import module from "node:module";

// Where Node.js can, it keeps what V8 made of the program, in the system’s folder for such things.
module.enableCompileCache?.();

/** There in a checkout, where the program is compiled when its source has changed; an installed package has it ready. */
const freshener = new URL("../bundle/freshen.js", import.meta.url);

/** Loads the command line. */
export async function loadMain() {
  if (existsSync(freshener)) await (await import(freshener.href)).freshen();
  const { main } = await import("../dist/main.js");
  return main;
}
