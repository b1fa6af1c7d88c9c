import { compareText } from "./order.ts";
import type { ProblemCode } from "./problem-codes.ts";

/** A place in a file of the newsroom. `file` is relative to the root, with `/`; line and column count from 1, columns in UTF-16 units. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** `error`: publishing this would be wrong, so nothing is published. `warning`: untidy, never blocks. */
export type Severity = "error" | "warning";

/**
 * A mistake in the newsroom's material, as data: collected, sorted and shown together, never thrown.
 * `message` is one plain sentence that says what is wrong; `hint` says what to do about it.
 */
export interface Problem extends Place {
  readonly code: ProblemCode;
  readonly severity: Severity;
  readonly message: string;
  readonly hint: string;
  /** A second place that the sentence speaks of, e.g. the other owner of an address. */
  readonly related?: Place;
  /** What the hint proposes to write, for programs; given where it is certain that the problem is then gone. */
  readonly fix?: Fix;
}

/** Whole lines of the problem’s file and what is to stand in their place. */
export interface Fix {
  /** The first line and the last, from 1. */
  readonly line: number;
  readonly endLine: number;
  /** One line or several with `\n` between, and no line end behind the last. */
  readonly text: string;
}

/** The order in which problems are shown: by file, line, column, then code and sentence, so that it is total. */
export function compareProblems(a: Problem, b: Problem): number {
  return (
    compareText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.code, b.code) ||
    compareText(a.message, b.message)
  );
}

export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some((problem) => problem.severity === "error");
}
