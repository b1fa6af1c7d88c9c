import type { Problem } from "../model/problem.ts";
import { counted } from "./counted.ts";

export interface ProblemCount {
  readonly errors: number;
  readonly warnings: number;
}

export function countProblems(problems: readonly Problem[]): ProblemCount {
  const errors = problems.filter(({ severity }) => severity === "error").length;
  return { errors, warnings: problems.length - errors };
}

/** `2 errors, 1 warning`; the empty text where there are none. */
export function wordProblemCount({ errors, warnings }: ProblemCount): string {
  const parts = [
    errors > 0 ? counted(errors, "error") : "",
    warnings > 0 ? counted(warnings, "warning") : "",
  ];
  return parts.filter((part) => part !== "").join(", ");
}
