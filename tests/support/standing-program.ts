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
  const answered = new AbortController();
  const { signal } = answered;
  const ended = Promise.race([once(child, "message", { signal }), once(child, "exit", { signal })]);
  child.send({ args, folder, clockAhead: clockAhead() });
  const [answer] = await ended;
  answered.abort();
  if (typeof answer?.code === "number") return answer;
  standing = undefined;
  throw new Error(`The program died: ${answer?.died ?? answer}`);
}

async function start(): Promise<ChildProcess> {
  const child = fork(script, { execArgv: [], stdio: ["ignore", "ignore", "ignore", "ipc"] });
  await once(child, "message");
  // It ends with the tests, and does not keep them from ending.
  child.unref();
  child.channel?.unref();
  return child;
}
