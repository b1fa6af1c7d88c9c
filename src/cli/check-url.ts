import type { ProblemCode } from "../model/problem-codes.ts";

/** Where a code is explained. */
export function checkUrl(code: ProblemCode): string {
  return `https://github.com/dateline-press/dateline/blob/main/docs/checks/${code}.md`;
}
