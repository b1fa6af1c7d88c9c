import type { Problem } from "../model/problem.ts";
import { safeText } from "./safe-text.ts";

/**
 * Problems as workflow commands of GitHub Actions, one a line, which GitHub shows beside the lines of a pull request.
 * `pathOf` gives the file as the repository knows it.
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#setting-an-error-message
 */
export function githubReport(problems: readonly Problem[], pathOf: (file: string) => string): string {
  return problems.map((problem) => command(problem, pathOf(problem.file))).join("\n");
}

function command({ severity, line, column, code, message, hint }: Problem, file: string): string {
  const place = `file=${property(file)},line=${line},col=${column},title=${property(code)}`;
  return `::${severity} ${place}::${data(`${message} ${hint}`.trim())}`;
}

/** The text behind the second `::`: a line end or a `%` of its own would end it or change it. */
function data(text: string): string {
  return encode(text, /[%\r\n]/);
}

/** A property ends with `,` and the last of them with `:` as well. */
function property(text: string): string {
  return encode(text, /[%\r\n,:]/);
}

function encode(text: string, reserved: RegExp): string {
  let encoded = "";
  for (const character of text) {
    encoded += reserved.test(character)
      ? `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`
      : safeText(character);
  }
  return encoded;
}
