import { join, relative, sep } from "node:path";
import type { HeldBack } from "../edition/held-back.ts";
import type { Problem } from "../model/problem.ts";
import { oneOf } from "./option-values.ts";
import { printProblems } from "./print-problems.ts";
import { countProblems, wordProblemCount } from "./problem-count.ts";
import { githubReport } from "./report-github.ts";
import { jsonReport } from "./report-json.ts";
import { lineReport } from "./report-line.ts";
import { shownPath } from "./report-pretty.ts";
import { rdjsonReport } from "./report-rdjson.ts";
import { sarifReport } from "./report-sarif.ts";
import { sourceLines } from "./source-lines.ts";
import { complain, remark, say } from "./terminal.ts";

const formats = ["pretty", "json", "github", "rdjson", "sarif", "line"] as const;

export type ReportFormat = (typeof formats)[number];

/** The form given with `--format`. */
export function reportFormat(typed: string): ReportFormat {
  return oneOf("--format", typed, formats);
}

/** Those of which standard output has nothing else and standard error no counts. */
export const forMachines: ReadonlySet<string> = new Set(["json", "rdjson", "sarif"]);

export interface Told {
  readonly root: string;
  /** Where the command was given. */
  readonly workingFolder: string;
  readonly all: boolean;
  readonly heldBack?: HeldBack | undefined;
  /** What a person reads where there is no problem. */
  readonly none: string;
}

/** Tells what a check found: for people on standard error, for programs on standard output. */
export function tellProblems(problems: readonly Problem[], format: ReportFormat, told: Told): void {
  const { root, workingFolder, heldBack } = told;
  const inRepository = pathInRepository(root, workingFolder);
  if (format === "json") say(jsonReport(problems, heldBack));
  else if (format === "rdjson")
    say(rdjsonReport(problems, { pathOf: inRepository, lines: sourceLines(root) }));
  else if (format === "sarif") say(sarifReport(problems, inRepository));
  else if (format === "pretty") {
    printProblems(problems, told);
    if (problems.length > 0) complain(`${wordProblemCount(countProblems(problems))}.`);
    else remark(told.none);
  } else if (problems.length > 0) {
    // A text editor looks for files from the folder in which it gave the command, which is the root or stands above it.
    if (format === "line") say(lineReport(problems, (file) => shownPath(file, { root, workingFolder })));
    else say(githubReport(problems, inRepository));
  }
}

/** GitHub looks for files from the top of the repository, of which the newsroom may be a part. */
function pathInRepository(root: string, workingFolder: string): (file: string) => string {
  const top = process.env.GITHUB_WORKSPACE || workingFolder;
  return (file) => relative(top, join(root, file)).split(sep).join("/");
}
