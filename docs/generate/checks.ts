import type { CodeInfo } from "../../src/model/code-info.ts";
import { type ProblemCode, problemCodes } from "../../src/model/problem-codes.ts";
import { checkExamples, filesBeside } from "./check-examples.ts";
import type { CheckExample } from "./example-articles.ts";
import { codeBlock, generatedFrom, page, table } from "./markdown.ts";
import { readExample } from "./read-example.ts";

const codes = Object.keys(problemCodes) as readonly ProblemCode[];

const severities = {
  error: "**Error**: nothing is published until it is put right, and the last site stands.",
  warning: "**Warning**: the site is published all the same. `dateline check --strict` fails on it.",
} as const;

/** One page for each code: what is wrong, why it matters, and how to put it right. */
export function checkPages(): ReadonlyMap<string, string> {
  return new Map(codes.map((code) => [code, checkPage(code)]));
}

function checkPage(code: ProblemCode): string {
  const { title, severity, why }: CodeInfo = problemCodes[code];
  const example = checkExamples[code];
  return page(
    generatedFrom("src/model/problem-codes.ts", "docs/generate/check-examples.ts"),
    `# ${title}`,
    `\`${code}\``,
    severities[severity],
    why,
    ...(example === undefined ? [] : exampleParts(code, example)),
    "[All checks](README.md)",
  );
}

function exampleParts(code: ProblemCode, example: CheckExample): string[] {
  const { file, wrong, right } = example;
  const others = filesBeside(example);
  const said = readExample([...others, [file, wrong]]).find((one) => one.code === code);
  if (said === undefined) throw new Error(`the example of ${code} has no such problem`);
  return [
    "## For example",
    `\`${file}\``,
    codeBlock(wrong, "markdown"),
    ...others.flatMap(([path, text]) => [`beside \`${path}\``, codeBlock(text, "markdown")]),
    "Dateline says:",
    // Sentences may hold what Markdown would take for a link.
    codeBlock(`${said.message}\n${said.hint}`, "text"),
    ...(right === undefined ? [] : ["Put right:", codeBlock(right, "markdown")]),
  ];
}

/** The list of all checks. */
export function checkIndex(): string {
  const rows = codes.map((code) => [
    `[\`${code}\`](${code}.md)`,
    problemCodes[code].severity,
    problemCodes[code].title,
  ]);
  return page(
    generatedFrom("src/model/problem-codes.ts"),
    "# The checks",
    "`dateline check` and `dateline build` look for these mistakes. Each is told with its file, line and column, and a word on what to do. An error keeps the whole site from being published, and what stood before still stands; a warning does not. Codes are never renamed.",
    table(["Code", "Severity", "What is wrong"], rows),
  );
}
