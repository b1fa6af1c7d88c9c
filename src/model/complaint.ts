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
  /** What the hint proposes in the place of the address of the reference. */
  readonly instead?: string;
  /** Names that are to stand in place of the one at the field: the hint then ends with the line to be written. */
  readonly write?: readonly string[];
}

/** A field of a file, e.g. `["people", 2]`; an empty path is the file itself. */
export interface FieldRef {
  readonly file: string;
  readonly field: readonly (string | number)[];
  /** What is meant is each place of the text below the front matter that has this address, and the field where it is given. */
  readonly reference?: Reference;
  /** Where it stands in the file, if that is known already; from 1. */
  readonly place?: { readonly line: number; readonly column: number };
}

/** An address in a text, in the form in which rows keep it (see `site-address.ts`). */
export interface Reference {
  readonly address: string;
  /** What it is the address of. */
  readonly as: "link" | "picture" | "any";
}
