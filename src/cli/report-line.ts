import type { Problem } from "../model/problem.ts";
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
