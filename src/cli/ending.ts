import { CommanderError } from "commander";
import { thrownChain } from "../model/newsroom-fault.ts";
import { usualNotes } from "../run/notes-folder.ts";
import { FailedAtWork } from "./at-work.ts";
import { exitCode } from "./exit-code.ts";
import { exitCodeOf, Interrupted } from "./interruption.ts";
import { machineFailure } from "./machine-failure.ts";
import { newsroomFailure } from "./newsroom-failure.ts";
import { safeText } from "./safe-text.ts";
import { complain } from "./terminal.ts";
import { thisProcess, type Workplace } from "./this-process.ts";
import { UsageError } from "./usage-error.ts";
import { wayToRun, wayToRunWith } from "./way-to-run.ts";
import { wordUsage } from "./word-usage.ts";

/** Says why a command did not come to its end, and gives the exit code. `command` is its name, for the way to its help. */
export function tellEnding(error: unknown, command: string | undefined): number {
  if (error instanceof CommanderError) return tellWrongUsage(error, command);
  if (error instanceof UsageError) {
    complain(safeText(error.message));
    return exitCode.wrongUsage;
  }
  if (error instanceof Interrupted) {
    complain(error.message);
    return exitCodeOf(error.signal);
  }
  const here = process.cwd();
  const nowhere = { root: here, notes: usualNotes(here), folders: [here] };
  const cause = error instanceof FailedAtWork ? error.cause : error;
  return tellFailure(cause, error instanceof FailedAtWork ? error.place : (thisProcess.workplace ?? nowhere));
}

/** Help and version end that way too, with code 0 and everything printed. */
function tellWrongUsage(error: CommanderError, command: string | undefined): number {
  if (error.exitCode === 0) return exitCode.done;
  if (error.code !== "commander.help") {
    complain(safeText(wordUsage(error)));
    complain(`See \`${command === undefined ? "dateline --help" : wayToRunWith(command, "--help")}\`.`);
  }
  return exitCode.wrongUsage;
}

function tellFailure(thrown: unknown, { root, notes, folders }: Workplace): number {
  const error = thrownChain(thrown).at(-1);
  const traced = process.env.DATELINE_TRACE === "1" || thisProcess.volume === "verbose";
  if (traced && error instanceof Error && error.stack !== undefined) complain(safeLines(error.stack));
  const newsroom = newsroomFailure(thrown, root, notes);
  if (newsroom !== undefined) {
    complain(`${safeLines(newsroom)}\nNothing was published; the last site still stands.`);
    return exitCode.contentErrors;
  }
  const machine = machineFailure(thrown, folders.join(" or "));
  if (machine !== undefined) {
    complain(safeText(machine));
    return exitCode.machineFailed;
  }
  complain(safeLines(`This is a bug in Dateline: ${error instanceof Error ? error.message : String(error)}`));
  if (!traced)
    complain(
      `Please report it, with the trace that it prints with --verbose, and with what \`${wayToRun("info")}\` says.`,
    );
  return exitCode.machineFailed;
}

function safeLines(text: string): string {
  return text.split("\n").map(safeText).join("\n");
}
