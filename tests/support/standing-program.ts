import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { Ran } from "../cli/run-dateline.ts";
import { clockAhead } from "./later.ts";

const script = fileURLToPath(new URL("./standing-program.mjs", import.meta.url));

let standing: Promise<ChildProcess> | undefined;
let last: Promise<unknown> = Promise.resolve();

/**
 * Runs a command of the shipped program in a process that is kept for the next one, of the same test file: commands come one
 * after the other. For random edits and the like; whatever asks whether a new process finds what an earlier one left is run
 * in processes of their own.
 */
export function runStanding(args: readonly string[], folder: string): Promise<Ran> {
  const ran = last.then(() => ask(args, folder));
  last = ran.catch(() => undefined);
  return ran;
}

async function ask(args: readonly string[], folder: string): Promise<Ran> {
  standing ??= start();
  const child = await standing;
  const died = new AbortController();
  const message = once(child, "message", { signal: died.signal });
  const exit = (code: number | null): void => died.abort(new Error(`the program died: ${code}`));
  child.once("exit", exit);
  child.send({ args, folder, clockAhead: clockAhead() });
  try {
    const [ran] = await message;
    return ran as Ran;
  } catch (error) {
    standing = undefined;
    throw error;
  } finally {
    child.off("exit", exit);
  }
}

async function start(): Promise<ChildProcess> {
  const child = fork(script, { execArgv: [], stdio: ["ignore", "inherit", "inherit", "ipc"] });
  await once(child, "message");
  // It ends with the tests, and does not keep them from ending.
  child.unref();
  child.channel?.unref();
  return child;
}
