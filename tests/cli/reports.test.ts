import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { coloursFor } from "../../src/cli/colours.ts";
import { limitProblems } from "../../src/cli/limit-problems.ts";
import { githubReport } from "../../src/cli/report-github.ts";
import { jsonReport } from "../../src/cli/report-json.ts";
import { lineReport, roundOfLines } from "../../src/cli/report-line.ts";
import { prettyReport } from "../../src/cli/report-pretty.ts";
import { rdjsonReport } from "../../src/cli/report-rdjson.ts";
import { sarifReport } from "../../src/cli/report-sarif.ts";
import type { SourceLines } from "../../src/cli/source-lines.ts";
import type { Problem } from "../../src/model/problem.ts";

function problem(fields: Partial<Problem> = {}): Problem {
  return {
    file: "content/articles/a.md",
    line: 2,
    column: 1,
    code: "field-unknown",
    severity: "warning",
    message: "There is no field `tilte`.",
    hint: "Did you mean `title`?",
    ...fields,
  };
}

const noLines: SourceLines = () => undefined;

function pretty(
  problems: readonly Problem[],
  lines = noLines,
  fields: { all?: boolean; root?: string; workingFolder?: string } = {},
): string {
  const { all = false, root = "/news", workingFolder = "/news" } = fields;
  return prettyReport(problems, { root, workingFolder, all, lines, colours: coloursFor({ isTTY: false }) });
}

describe("the report for people", () => {
  test("is by file, aligned, with the line, a caret, the hint and the second place", () => {
    const problems = [
      problem({
        line: 2,
        column: 7,
        code: "date-impossible",
        severity: "error",
        message: "No such day.",
        hint: "Check it.",
      }),
      problem({ line: 12, column: 3, related: { file: "content/people/b.md", line: 4, column: 1 } }),
      problem({ file: "content/site.yaml", line: 1 }),
    ];
    const lines: SourceLines = ({ line }) => (line === 2 ? "date: 2025-02-30" : undefined);
    expect(pretty(problems, lines)).toBe(
      [
        "content/articles/a.md",
        "   2:7  error    No such day.  date-impossible",
        "        │ date: 2025-02-30",
        "        │       ^",
        "        → Check it.",
        "  12:3  warning  There is no field `tilte`.  field-unknown",
        "        → Did you mean `title`?",
        "        see also content/people/b.md:4:1",
        "",
        "content/site.yaml",
        "  1:1  warning  There is no field `tilte`.  field-unknown",
        "       → Did you mean `title`?",
      ].join("\n"),
    );
  });

  test("aims the caret under wide letters and behind tabs", () => {
    const report = pretty([problem({ column: 4, hint: "" })], () => "\t漢é<b>");
    expect(report.split("\n").slice(2)).toEqual(["       │  漢é<b>", "       │     ^"]);
  });

  test("cuts a line of thousands of letters around the place", () => {
    const line = `${"a".repeat(5_000)}<b>${"c".repeat(5_000)}`;
    const [, , text = "", caret = ""] = pretty([problem({ column: 5_001 })], () => line).split("\n");
    expect(text.length).toBeLessThan(120);
    expect(text.charAt(caret.indexOf("^"))).toBe("<");
    expect(text).toMatch(/│ …a+<b>c+…$/);
  });

  test("quotes nothing for a problem of the file as a whole", () => {
    expect(pretty([problem({ line: 1 })], () => "---")).not.toContain("│");
  });

  test("spells out what would command a terminal, wherever it comes from", () => {
    const evil = "\u001b[2J\u009b31m\u202e\r\n\u0007";
    const report = pretty(
      [problem({ file: `content/${evil}.md`, message: evil, hint: evil })],
      () => `x${evil}`,
    );
    expect(report.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u202e]/u);
    expect(report).toContain("\\u001b[2J\\u009b31m\\u202e\\u000d\\u000a\\u0007");
  });

  test("names files as seen from the working folder, or from the root where that lies elsewhere", () => {
    expect(pretty([problem()], noLines, { root: "/repo/news", workingFolder: "/repo" })).toMatch(
      /^news\/content\/articles\/a\.md\n/,
    );
    expect(pretty([problem()], noLines, { root: "/other", workingFolder: "/repo" })).toMatch(
      /^content\/articles\/a\.md\n/,
    );
  });

  test("sums up a flood of warnings of one code, unless all are asked for", () => {
    const flood = Array.from({ length: 1_253 }, (_, index) =>
      problem({ line: index + 1, code: "html-removed" }),
    );
    const report = pretty([...flood, problem({ line: 9_999 })]);
    expect(report).toMatch(/\n\n… and 1,243 more `html-removed`; see them all with --all$/);
    expect(report).toContain("9999:1");
    expect(pretty(flood, noLines, { all: true })).toContain("1253:1");
  });

  test("is empty without problems", () => {
    expect(pretty([])).toBe("");
  });

  test("is coloured on a terminal only, and never against NO_COLOR", () => {
    expect(coloursFor({ isTTY: true }, {}).red("x")).toBe("\u001b[31mx\u001b[39m");
    expect(coloursFor({ isTTY: true }, { NO_COLOR: "1" }).red("x")).toBe("x");
    expect(coloursFor({ isTTY: false }, { CI: "true" }).red("x")).toBe("x");
  });
});

test("errors are shown though warnings are many, up to a number that nobody reads", () => {
  const errors = Array.from({ length: 250 }, (_, line) =>
    problem({ line, severity: "error", code: "field-wrong" }),
  );
  const { shown, leftOut } = limitProblems([...errors.slice(0, 150), problem(), ...errors.slice(150)], false);
  expect(shown.filter(({ severity }) => severity === "error")).toEqual(errors.slice(0, 200));
  expect(shown.filter(({ severity }) => severity === "warning")).toEqual([problem()]);
  expect(leftOut).toEqual([{ code: "field-wrong", severity: "error", count: 50 }]);
});

test("the report for programs is one line of JSON that a terminal can bear", () => {
  const problems = [problem({ message: "a\u009bb\u2028" }), problem({ severity: "error" })];
  const report = jsonReport(problems);
  expect(report).not.toMatch(/[\p{Cc}\u2028]/u);
  expect(JSON.parse(report)).toEqual({ problems, errors: 1, warnings: 1, heldBack: null });
});

describe("the report for GitHub", () => {
  test("is one workflow command for each problem", () => {
    expect(githubReport([problem({ severity: "error" }), problem()], (file) => `news/${file}`)).toBe(
      [
        "::error file=news/content/articles/a.md,line=2,col=1,title=field-unknown::There is no field `tilte`. Did you mean `title`?",
        "::warning file=news/content/articles/a.md,line=2,col=1,title=field-unknown::There is no field `tilte`. Did you mean `title`?",
      ].join("\n"),
    );
  });

  test("escapes what would end a property or begin a command", () => {
    const report = githubReport(
      [problem({ message: "100%, a: b\r\n::error::\u001b", hint: "" })],
      () => "a,b:c%\n.md",
    );
    expect(report).toBe(
      "::warning file=a%2Cb%3Ac%25%0A.md,line=2,col=1,title=field-unknown::100%25, a: b%0D%0A::error::\\u001b",
    );
  });
});

test("the report for text editors is a line for each problem, which the tasks of a newsroom take apart", () => {
  const report = lineReport(
    [problem({ severity: "error", message: "a\u001b", hint: "" }), problem({ file: "content/a: b.md" })],
    (file) => file,
  );
  expect(report).toBe(
    [
      "content/articles/a.md:2:1: error: a\\u001b [field-unknown]",
      "content/a: b.md:2:1: warning: There is no field `tilte`. Did you mean `title`? [field-unknown]",
    ].join("\n"),
  );
  const { regexp } = taskOf("check").problemMatcher.pattern;
  expect(report.split("\n").map((line) => new RegExp(regexp).exec(line)?.slice(1))).toEqual([
    ["content/articles/a.md", "2", "1", "error", "a\\u001b", "field-unknown"],
    [
      "content/a: b.md",
      ...["2", "1", "warning", "There is no field `tilte`. Did you mean `title`?", "field-unknown"],
    ],
  ]);
});

test("a text editor is told while somebody writes when a round of problems begins and ends, by lines that are no problems", () => {
  const { problemMatcher } = taskOf("serve");
  expect(problemMatcher.pattern).toEqual(taskOf("check").problemMatcher.pattern);
  const { beginsPattern, endsPattern } = problemMatcher.background;
  const kindOf = (line: string): string[] =>
    Object.entries({ begins: beginsPattern, ends: endsPattern, problem: problemMatcher.pattern.regexp })
      .filter(([, pattern]) => new RegExp(pattern).test(line))
      .map(([kind]) => kind);
  const found = problem({ message: "Found one." });
  const kinds = [[], [found], [found, found]].map((problems) =>
    roundOfLines(problems, (file) => file)
      .split("\n")
      .map(kindOf),
  );
  expect(kinds).toEqual([
    [["begins"], ["ends"]],
    [["begins"], ["problem"], ["ends"]],
    [["begins"], ["problem"], ["problem"], ["ends"]],
  ]);
});

/** A task that newsrooms have in Visual Studio Code, by its name. */
function taskOf(label: string) {
  const template = new URL("../../src/scaffold/newsroom-template/vscode/tasks.json", import.meta.url);
  const { tasks } = JSON.parse(readFileSync(template, "utf8"));
  return tasks.find((task: { label: string }) => task.label === label);
}

describe("the report for reviewdog", () => {
  test("counts columns in bytes, and has what a hint proposes as a suggestion of whole lines", () => {
    const problems = [
      problem({ line: 3, column: 4, fix: { line: 3, endLine: 4, text: "title: ї" } }),
      problem({ severity: "error", related: { file: "content/b.md", line: 1, column: 1 } }),
    ];
    const lines: SourceLines = ({ line }) => (line === 3 ? "її tilte" : undefined);
    const report = rdjsonReport(problems, { pathOf: (file) => `paper/${file}`, lines });
    const code = {
      value: "field-unknown",
      url: "https://github.com/dateline-press/dateline/blob/main/docs/checks/field-unknown.md",
    };
    const message = "There is no field `tilte`. Did you mean `title`?";
    const at = (path: string, line: number, column: number) => ({
      path: `paper/content/${path}`,
      range: { start: { line, column } },
    });
    expect(JSON.parse(report)).toEqual({
      source: { name: "dateline" },
      diagnostics: [
        {
          message,
          location: at("articles/a.md", 3, 6),
          severity: "WARNING",
          code,
          suggestions: [{ range: { start: { line: 3 }, end: { line: 4 } }, text: "title: ї" }],
        },
        {
          message,
          location: at("articles/a.md", 2, 1),
          severity: "ERROR",
          code,
          related_locations: [{ message: "See also here.", location: at("b.md", 1, 1) }],
        },
      ],
    });
  });

  test("goes to code hosts as results of an analysis, with the rules that they broke", () => {
    const report = JSON.parse(
      sarifReport(
        [
          problem({ file: "content/articles/ї #1.md", fix: { line: 2, endLine: 3, text: "title: A" } }),
          problem(),
        ],
        (file) => `paper/${file}`,
      ),
    );
    const [{ tool, results, columnKind }] = report.runs;
    expect([report.version, columnKind]).toEqual(["2.1.0", "utf16CodeUnits"]);
    expect(tool.driver.rules).toMatchObject([
      { id: "field-unknown", defaultConfiguration: { level: "warning" } },
    ]);
    const artifactLocation = { uri: "paper/content/articles/%D1%97%20%231.md" };
    expect(results).toMatchObject([
      {
        ...{ ruleId: "field-unknown", ruleIndex: 0, level: "warning" },
        message: { text: "There is no field `tilte`. Did you mean `title`?" },
        locations: [{ physicalLocation: { artifactLocation, region: { startLine: 2, startColumn: 1 } } }],
        fixes: [
          {
            artifactChanges: [
              {
                artifactLocation,
                replacements: [
                  { deletedRegion: { startLine: 2, endLine: 3 }, insertedContent: { text: "title: A" } },
                ],
              },
            ],
          },
        ],
      },
      { ruleIndex: 0 },
    ]);
  });
});
