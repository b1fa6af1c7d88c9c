import { loadMain } from "../../bin/load-main.js";

// The shipped program in a process that stands by: it runs one command for each message, as `bin/dateline.js` would, and sends
// back what came of it. For tests that run hundreds of commands; starting a process takes longer than a small build.
const main = await loadMain();
// The program’s own compiler: its service works in the folder in which it was started, and the newsrooms of tests come and go.
await (await import("../../dist/esbuild/lib/main.js")).default.transform("");

class Ended {
  constructor(code) {
    this.code = code;
  }
}
const { exit } = process;
process.exit = (code) => {
  throw new Ended(code);
};
process.once("disconnect", () => exit.call(process));

const { now } = Date;
const streams = { out: process.stdout, err: process.stderr };
const printed = { out: "", err: "" };

/** The program takes standard output for itself, each time. */
function catchPrinted() {
  for (const [name, stream] of Object.entries(streams)) {
    printed[name] = "";
    stream.write = (text, ...rest) => {
      printed[name] += text;
      rest.at(-1)?.();
      return true;
    };
  }
}

process.on("message", async ({ args, folder, clockAhead }) => {
  catchPrinted();
  process.chdir(folder);
  Date.now = () => now() + clockAhead;
  try {
    await main(args);
  } catch (error) {
    // What a process takes along when it ends.
    process.removeAllListeners("uncaughtException");
    for (const stream of Object.values(streams)) stream.removeAllListeners("error");
    process.send(error instanceof Ended ? { code: error.code, ...printed } : { died: String(error.stack) });
  }
});
process.send("ready");
