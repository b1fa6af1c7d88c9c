import type { Problem } from "../model/problem.ts";
import { coloursFor } from "./colours.ts";
import { prettyReport } from "./report-pretty.ts";
import { sourceLines } from "./source-lines.ts";
import { complain } from "./terminal.ts";

/** Prints problems for people to standard error. `workingFolder` is where the command was given. */
export function printProblems(
  problems: readonly Problem[],
  where: { readonly root: string; readonly workingFolder: string; readonly all: boolean },
): void {
  if (problems.length === 0) return;
  const colours = coloursFor(process.stderr);
  complain(`${prettyReport(problems, { ...where, colours, lines: sourceLines(where.root) })}\n`);
}
