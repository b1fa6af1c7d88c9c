import { writeSync } from "node:fs";
import { exitCode } from "./exit-code.ts";
import { hasOwnCode } from "./newsroom-failure.ts";
import { thisProcess } from "./this-process.ts";

/** Ends the process as Dateline means it to end. */
export function leave(code: number): never {
  thisProcess.isLeaving = true;
  process.exit(code);
}

/**
 * Watches for an end that Dateline does not mean: `process.exit` in the code of a newsroom, or a promise there that nobody
 * keeps, after which nothing is left to do. Either would look like success with nothing done. Gives the way to stop watching.
 */
export function watchForOtherEnds(): () => void {
  thisProcess.isLeaving = false;
  let isIdle = false;
  const idle = (): void => {
    isIdle = true;
  };
  const tell = (): void => {
    if (thisProcess.isLeaving) return;
    const hasCode = hasOwnCode(process.cwd());
    process.exitCode = hasCode ? exitCode.contentErrors : exitCode.machineFailed;
    const what = isIdle ? "waits for something that never comes" : "ended the program with `process.exit`";
    // Nothing is waited for any more.
    writeSync(
      process.stderr.fd,
      hasCode
        ? `The newsroom’s own code, its Eleventy configuration or a layout, ${what}.\nNothing was published; the last site still stands.\n`
        : "This is a bug in Dateline: it ended before its time.\n",
    );
  };
  process.on("beforeExit", idle);
  process.on("exit", tell);
  return () => {
    process.off("beforeExit", idle);
    process.off("exit", tell);
  };
}
