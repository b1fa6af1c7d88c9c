import { thrownChain } from "../model/newsroom-fault.ts";
import { LargerHeapNeeded } from "../run/threads/memory.ts";
import { tellEnding } from "./ending.ts";
import { exitCode } from "./exit-code.ts";
import { runWithHeap } from "./larger-heap.ts";
import { leave, watchForOtherEnds } from "./leaving.ts";
import { createProgram } from "./program.ts";
import { allowHangUp, complain, flush, ownOutput } from "./terminal.ts";

/** Runs what was typed behind `dateline`, and ends the process with the exit code of the contract. */
export async function main(args: readonly string[]): Promise<never> {
  ownOutput();
  allowHangUp();
  const stopWatching = watchForOtherEnds();
  const folder = folderOfShell();
  if (folder === undefined) {
    complain("The folder in which you typed this is gone. Go to one that is there, and type it again.");
    await flush();
    leave(exitCode.machineFailed);
  }
  let code: number = exitCode.done;
  let command: string | undefined;
  // An error that nobody waited for would print a trace of the program and end it without its exit code.
  process.on("uncaughtException", async (error) => {
    const failed = tellEnding(error, command);
    await flush();
    leave(failed);
  });
  try {
    const program = createProgram((ended) => {
      code = ended;
    });
    program.hook("preSubcommand", (_, called) => {
      command = called.name();
    });
    await program.parseAsync(args, { from: "user" });
  } catch (error) {
    const cause = thrownChain(error).at(-1);
    code =
      cause instanceof LargerHeapNeeded
        ? await runWithHeap(cause.megabytes, args, folder)
        : tellEnding(error, command);
  }
  await flush();
  stopWatching();
  // Whatever a newsroom’s plugin keeps open, the command is over.
  leave(code);
}

/** Undefined where somebody deleted it. */
function folderOfShell(): string | undefined {
  try {
    return process.cwd();
  } catch {
    return undefined;
  }
}
