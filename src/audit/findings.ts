import { compareProblems, type Problem } from "../model/problem.ts";
import { type ProblemCode, problemCodes } from "../model/problem-codes.ts";

/** Something that is wrong with a file of the site. */
export interface Finding {
  readonly code: ProblemCode;
  /** Within the site. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly column: number;
  readonly hint: string;
}

/**
 * Findings as problems. A mistake of a layout stands on every page, so what is the same is told once, at the first page in order of path,
 * with how many have it.
 */
export class Findings {
  readonly #first = new Map<
    string,
    { readonly finding: Finding; readonly files: Set<string>; readonly say: Say }
  >();

  /**
   * @param what tells what is the same from what is not
   * @param say the sentence, by the number of files that have it
   */
  add(finding: Finding, what: string, say: Say): void {
    const key = `${finding.code} ${what}`;
    const known = this.#first.get(key);
    if (known === undefined) this.#first.set(key, { finding, files: new Set([finding.file]), say });
    else known.files.add(finding.file);
  }

  /** @param folder of the site, as seen from the root of the newsroom, with `/` behind it */
  problems(folder: string): readonly Problem[] {
    return Array.from(this.#first.values(), ({ finding: { file, ...finding }, files, say }) => ({
      ...finding,
      file: folder + file,
      severity: problemCodes[finding.code].severity,
      message: say(files.size),
    })).sort(compareProblems);
  }
}

export type Say = (files: number) => string;
