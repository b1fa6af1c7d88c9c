import type { Problem } from "../model/problem.ts";
import type { ProblemCode } from "../model/problem-codes.ts";
import { applyFix } from "../source/fix.ts";

/**
 * Mistakes of form, where what is proposed is all that can have been meant. Whether two names are one, say, or a mark in a text is one of YAML
 * or of HTML, is for an editor to decide.
 */
const certain: ReadonlySet<ProblemCode> = new Set([
  "date-form",
  "field-unknown",
  "field-wrong",
  "front-matter-unclosed",
  "yaml-syntax",
]);

/** Until these are put right, nothing else can be told of a file. */
const unread: ReadonlySet<ProblemCode> = new Set(["front-matter-unclosed", "yaml-syntax"]);

export interface Mended {
  readonly text: string;
  /** What was put right, in the order in which it was. */
  readonly problems: readonly Problem[];
}

/**
 * A text with everything put right that is certain. After each step it is read again: a step stays only if its problem is gone and no other came
 * in its place.
 *
 * @param read gives what is wrong with a text
 */
export function mended(text: string, read: (text: string) => readonly Problem[]): Mended {
  const done: Problem[] = [];
  const refused = new Set<string>();
  let now = { text, problems: read(text) };
  for (let step = 0; step < mostSteps; step += 1) {
    const problem = now.problems.find((one) => isCertain(one, now.text) && !refused.has(said(one)));
    if (problem?.fix === undefined) break;
    const next = applyFix(now.text, problem.fix);
    const problems = read(next);
    const before = new Set(now.problems.map(said));
    const { line, endLine } = problem.fix;
    // What could not be read may say more of itself now, and that was wrong already.
    const wasUnread = unread.has(problem.code);
    const isBetter = problems.every(
      (one) =>
        said(one) !== said(problem) &&
        (wasUnread || before.has(said(one)) || one.line < line || one.line > endLine),
    );
    if (isBetter) {
      done.push(problem);
      now = { text: next, problems };
    } else refused.add(said(problem));
  }
  return { text: now.text, problems: done };
}

/** No file has more; two steps that undo each other would never end. */
const mostSteps = 500;

function isCertain({ code, fix }: Problem, text: string): boolean {
  if (fix === undefined || !certain.has(code)) return false;
  // What begins with a bracket may be a headline (`[Live] Talks`), and may be a list.
  const quoted = (one: string): number => one.match(/(?:^|[:-]\s+)["'][[{]/gm)?.length ?? 0;
  const before = text.split("\n").slice(fix.line - 1, fix.endLine);
  return quoted(fix.text) <= quoted(before.join("\n"));
}

function said({ line, code, message }: Problem): string {
  return `${line} ${code} ${message}`;
}
