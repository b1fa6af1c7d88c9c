import type { Problem } from "../model/problem.ts";
import { countProblems, wordProblemCount } from "./problem-count.ts";
import { safeText } from "./safe-text.ts";

/**
 * Problems for text editors, one a line, as compilers write them: `content/articles/a.md:4:1: warning: There is no field
 * `peple`. Did you mean `people`? [field-unknown]`. `pathOf` gives the file as the editor knows it.
 * @see https://www.gnu.org/prep/standards/html_node/Errors.html
 */
export function lineReport(problems: readonly Problem[], pathOf: (file: string) => string): string {
  return problems
    .map(({ file, line, column, severity, message, hint, code }) =>
      safeText(`${pathOf(file)}:${line}:${column}: ${severity}: ${`${message} ${hint}`.trim()} [${code}]`),
    )
    .join("\n");
}

/**
 * The same again and again, while somebody writes: between a line that begins it and one that ends it, so that a text editor knows
 * when all that it marked before is gone.
 */
export function roundOfLines(problems: readonly Problem[], pathOf: (file: string) => string): string {
  const count = problems.length === 0 ? "no problems" : wordProblemCount(countProblems(problems));
  const lines = problems.length === 0 ? [] : [lineReport(problems, pathOf)];
  return ["Checked the newsroom:", ...lines, `Found ${count}.`].join("\n");
}
