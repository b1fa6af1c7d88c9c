import { compareText } from "../model/order.ts";
import type { Problem, Severity } from "../model/problem.ts";
import type { ProblemCode } from "../model/problem-codes.ts";

/** Problems of one code that are not shown one by one. */
export interface LeftOut {
  readonly code: ProblemCode;
  readonly severity: Severity;
  readonly count: number;
}

export interface LimitedProblems {
  readonly shown: readonly Problem[];
  readonly leftOut: readonly LeftOut[];
}

/** An old archive can have thousands of one kind, under which the one that matters would be lost. */
const warningsOfOneCode = 10;
/** Nobody puts right more in one go; errors of every kind together. */
const mostErrors = 200;

/** Chooses the problems to show one by one, in their order, and counts the rest by code. */
export function limitProblems(problems: readonly Problem[], all: boolean): LimitedProblems {
  if (all) return { shown: problems, leftOut: [] };
  const seen = new Map<string, number>();
  const leftOut = new Map<string, LeftOut>();
  const shown = problems.filter(({ code, severity }) => {
    const kind = severity === "error" ? "error" : code;
    const before = seen.get(kind) ?? 0;
    seen.set(kind, before + 1);
    if (before < (severity === "error" ? mostErrors : warningsOfOneCode)) return true;
    const key = `${severity} ${code}`;
    leftOut.set(key, { code, severity, count: (leftOut.get(key)?.count ?? 0) + 1 });
    return false;
  });
  return {
    shown,
    leftOut: [...leftOut.values()].sort((a, b) => compareText(a.severity + a.code, b.severity + b.code)),
  };
}
