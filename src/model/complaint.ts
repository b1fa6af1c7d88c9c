import type { Severity } from "./problem.ts";
import type { ProblemCode } from "./problem-codes.ts";

/**
 * A problem found by joining files, before its line is known: rows do not carry the lines of their fields, so `source/`
 * looks them up in the file when there is something to say.
 */
export interface Complaint {
  readonly code: ProblemCode;
  /** Given where it is not the usual one of the code. */
  readonly severity?: Severity;
  readonly at: FieldRef;
  readonly related?: FieldRef;
  readonly message: string;
  readonly hint: string;
  /** Names that are to stand in place of the one at the field: the hint then ends with the line to be written. */
  readonly write?: readonly string[];
}

/** A field of a file, e.g. `["people", 2]`; an empty path is the file itself. */
export interface FieldRef {
  readonly file: string;
  readonly field: readonly (string | number)[];
  /** What is meant is this piece of the text below the front matter; where it is not found as it is, the file. */
  readonly text?: string;
}
