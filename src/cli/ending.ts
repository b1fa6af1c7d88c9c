import { CommanderError } from "commander";
import { FailedAtWork, type Workplace } from "./at-work.ts";
import { exitCode } from "./exit-code.ts";
import { exitCodeOf, Interrupted } from "./interruption.ts";
import { machineFailure } from "./machine-failure.ts";
import { innermost, newsroomFailure } from "./newsroom-failure.ts";
import { safeText } from "./safe-text.ts";
import { complain } from "./terminal.ts";
import { UsageError } from "./usage-error.ts";
import { wordUsage } from "./word-usage.ts";

/** Says why a command did not come to its end, and gives the exit code. `command` is its name, for the way to its help. */
export function tellEnding(error: unknown, command: string | undefined): number {
  if (error instanceof CommanderError) return tellWrongUsage(error, command);
  if (error instanceof UsageError) {
    complain(safeText(error.message));
    return exitCode.wrongUsage;
  }
  if (error instanceof Interrupted) {
    complain("Stopped. Nothing was published; the last site still stands.");
    return exitCodeOf(error.signal);
  }
  const here = { root: process.cwd(), folders: [process.cwd()] };
  return tellFailure(innermost(error), error instanceof FailedAtWork ? error.place : here);
}

/** Help and version end that way too, with code 0 and everything printed. */
function tellWrongUsage(error: CommanderError, command: string | undefined): number {
  if (error.exitCode === 0) return exitCode.done;
  if (error.code !== "commander.help") {
    complain(safeText(wordUsage(error)));
    complain(`See \`dateline ${command === undefined ? "" : `${command} `}--help\`.`);
  }
  return exitCode.wrongUsage;
}

function tellFailure(error: unknown, { root, folders }: Workplace): number {
  const traced = process.env.DATELINE_TRACE === "1";
  if (traced && error instanceof Error && error.stack !== undefined) complain(safeLines(error.stack));
  const machine = machineFailure(error, folders.join(" or "));
  if (machine !== undefined) {
    complain(safeText(machine));
    return exitCode.machineFailed;
  }
  const newsroom = newsroomFailure(error, root);
  if (newsroom !== undefined) {
    complain(`${safeLines(newsroom)}\nNothing was published; the last site still stands.`);
    return exitCode.contentErrors;
  }
  complain(safeLines(`This is a bug in Dateline: ${error instanceof Error ? error.message : String(error)}`));
  if (!traced)
    complain(
      "Please report it, with the trace that it prints when the environment variable DATELINE_TRACE is 1.",
    );
  return exitCode.machineFailed;
}

function safeLines(text: string): string {
  return text.split("\n").map(safeText).join("\n");
}
