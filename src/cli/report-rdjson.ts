import type { Place, Problem } from "../model/problem.ts";
import { checkUrl } from "./check-url.ts";
import { safeJson } from "./safe-text.ts";
import type { SourceLines } from "./source-lines.ts";

interface RdjsonOptions {
  /** The file as the repository knows it. */
  readonly pathOf: (file: string) => string;
  readonly lines: SourceLines;
}

/**
 * Problems in the form that reviewdog takes, on one line: it writes them into the review of a pull request, and what a hint
 * proposes to write as a suggestion that can be accepted there.
 * @see https://github.com/reviewdog/reviewdog/blob/master/proto/rdf/reviewdog.proto `DiagnosticResult`
 */
export function rdjsonReport(problems: readonly Problem[], { pathOf, lines }: RdjsonOptions): string {
  // Columns there count bytes of UTF-8.
  const position = (place: Place) => {
    const before = lines(place)?.slice(0, place.column - 1) ?? "";
    return { line: place.line, column: Math.max(place.column, Buffer.byteLength(before) + 1) };
  };
  const location = (place: Place) => ({
    path: pathOf(place.file),
    range: { start: position(place) },
  });
  return safeJson({
    source: { name: "dateline" },
    diagnostics: problems.map((problem) => {
      const { code, severity, message, hint, related, fix } = problem;
      return {
        message: `${message} ${hint}`.trim(),
        location: location(problem),
        severity: severity.toUpperCase(),
        code: { value: code, url: checkUrl(code) },
        // Without columns, whole lines are meant.
        ...(fix && {
          suggestions: [{ range: { start: { line: fix.line }, end: { line: fix.endLine } }, text: fix.text }],
        }),
        ...(related && { related_locations: [{ message: "See also here.", location: location(related) }] }),
      };
    }),
  });
}
