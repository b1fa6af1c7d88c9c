import type { Place, Problem } from "../model/problem.ts";
import { problemCodes } from "../model/problem-codes.ts";
import { checkUrl } from "./check-url.ts";
import { ownVersion } from "./own-version.ts";
import { safeJson } from "./safe-text.ts";

/**
 * Problems in the form that code hosts and editors take for results of an analysis, on one line. Columns count UTF-16 code units
 * from 1, as here.
 *
 * @param pathOf a file as the repository knows it
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function sarifReport(problems: readonly Problem[], pathOf: (file: string) => string): string {
  const codes = [...new Set(problems.map(({ code }) => code))];
  const physical = ({ file, line, column }: Place) => ({
    // An address, relative to the repository.
    artifactLocation: { uri: pathOf(file).split("/").map(encodeURIComponent).join("/") },
    region: { startLine: line, startColumn: column },
  });
  return safeJson({
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        columnKind: "utf16CodeUnits",
        tool: {
          driver: {
            name: "Dateline",
            version: ownVersion(),
            informationUri: "https://github.com/dateline-press/dateline",
            rules: codes.map((code) => {
              const { severity, title, why } = problemCodes[code];
              return {
                id: code,
                shortDescription: { text: title },
                fullDescription: { text: why },
                helpUri: checkUrl(code),
                defaultConfiguration: { level: severity },
              };
            }),
          },
        },
        results: problems.map((problem) => {
          const { code, severity, message, hint, related, fix } = problem;
          return {
            ...{ ruleId: code, ruleIndex: codes.indexOf(code), level: severity },
            message: { text: `${message} ${hint}`.trim() },
            locations: [{ physicalLocation: physical(problem) }],
            ...(related && { relatedLocations: [{ physicalLocation: physical(related) }] }),
            ...(fix && {
              fixes: [
                {
                  description: { text: hint },
                  artifactChanges: [
                    {
                      artifactLocation: physical(problem).artifactLocation,
                      replacements: [
                        {
                          // Without columns, whole lines are meant, but for the end of the last one.
                          deletedRegion: { startLine: fix.line, endLine: fix.endLine },
                          insertedContent: { text: fix.text },
                        },
                      ],
                    },
                  ],
                },
              ],
            }),
          };
        }),
      },
    ],
  });
}
