import type { Problem } from "../model/problem.ts";
import { countProblems } from "./problem-count.ts";
import { safeJson } from "./safe-text.ts";

/** Problems for programs: `{ problems, errors, warnings }`, all of them, on one line. Files are relative to the root. */
export function jsonReport(problems: readonly Problem[]): string {
  return safeJson({ problems, ...countProblems(problems) });
}
