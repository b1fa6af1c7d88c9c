import { expect, test } from "vitest";
import { buildSummary, nextChangeSentence } from "../../src/cli/build-summary.ts";
import { counted } from "../../src/cli/counted.ts";
import { machineFailure } from "../../src/cli/machine-failure.ts";
import { newsroomFailure } from "../../src/cli/newsroom-failure.ts";
import { progressLine } from "../../src/cli/progress-line.ts";
import type { BuildReport } from "../../src/run/build-site.ts";

const report: BuildReport = {
  problems: [],
  published: true,
  articles: 9,
  pages: 90,
  written: 88,
  deleted: 2,
  cacheBroken: false,
  nextChange: undefined,
  took: { read: 0, join: 0, index: 0, plan: 0, print: 0, draw: 0, publish: 0 },
};

function problems(errors: number, warnings: number): BuildReport["problems"] {
  const one = {
    file: "content/a.md",
    line: 1,
    column: 1,
    code: "field-wrong",
    message: "",
    hint: "",
  } as const;
  return [
    ...Array.from({ length: errors }, () => ({ ...one, severity: "error" }) as const),
    ...Array.from({ length: warnings }, () => ({ ...one, severity: "warning" }) as const),
  ];
}

test.each<[string, Partial<BuildReport>, number]>([
  ["Published 9 articles on 90 pages in 1.2 s: 88 written, 2 deleted.", {}, 1.2],
  [
    "Published 1 article on 1 page in 75 s: 1 written, 0 deleted. 1 warning.",
    { articles: 1, pages: 1, written: 1, deleted: 0, problems: problems(0, 1) },
    75.2,
  ],
  [
    "Published 10,000 articles on 61,000 pages in 9.0 s: 88 written, 2 deleted.",
    { articles: 10_000, pages: 61_000 },
    9,
  ],
  ["Nothing to do: 9 articles on 90 pages stand as they are (0.3 s).", { written: 0, deleted: 0 }, 0.3],
  [
    "2 errors, 1 warning. Nothing was published; the last site still stands.",
    { published: false, problems: problems(2, 1) },
    1,
  ],
])("%s", (sentence, fields, seconds) => {
  expect(buildSummary({ ...report, ...fields }, seconds)).toBe(sentence);
});

test("the next change is told in the newsroom’s zone, and only where there is one", () => {
  const nextChange = Date.parse("2025-12-31T23:30:00Z");
  expect(nextChangeSentence({ ...report, nextChange }, "Europe/Kyiv")).toContain(
    "on 1 January 2026 at 01:30 (Europe/Kyiv)",
  );
  expect(nextChangeSentence(report, "Europe/Kyiv")).toBeUndefined();
});

test("numbers are grouped the same way in every locale", () => {
  expect([counted(0, "page"), counted(1, "page"), counted(1_234_567, "page")]).toEqual([
    "0 pages",
    "1 page",
    "1,234,567 pages",
  ]);
});

test.each<[string, object, string]>([
  [
    "permissions",
    { code: "EACCES", syscall: "open", path: "/news/a.md" },
    "Cannot open /news/a.md: permission denied.",
  ],
  [
    "a folder",
    { code: "EROFS", syscall: "mkdir", path: "/news/_site" },
    "Cannot make the folder /news/_site: the disk is read-only.",
  ],
  ["no path", { code: "ENOSPC", syscall: "write" }, "Cannot write something in /here: the disk is full."],
  [
    "two paths",
    { code: "EBUSY", syscall: "rename", path: "/a", dest: "/b" },
    "Cannot move /a to /b: another program is using it.",
  ],
])("a failure of the machine is one sentence: %s", (_name, fields, sentence) => {
  expect(machineFailure(Object.assign(new Error(), fields), "/here")).toBe(sentence);
});

test("other errors are not blamed on the machine", () => {
  expect(machineFailure(new Error("EVERYTHING: is odd"), "/here")).toBeUndefined();
  expect(machineFailure(new TypeError("x is not a function"), "/here")).toBeUndefined();
  expect(machineFailure("a text", "/here")).toBeUndefined();
  expect(newsroomFailure(new Error("x"), "/here", "/here/.dateline")).toBeUndefined();
});

test("progress is one line on a terminal, gone when it is cleared, and nothing in a pipe", () => {
  const printed: string[] = [];
  const stream = (isTTY: boolean) =>
    ({
      isTTY,
      columns: 30,
      write: (text: string) => printed.push(text) > 0,
    }) as unknown as NodeJS.WriteStream;
  const pipe = progressLine(stream(false));
  pipe.step("read", 1, 2);
  pipe.clear();
  expect(printed).toEqual([]);
  const terminal = progressLine(stream(true));
  terminal.step("read", 100, 10_000);
  terminal.step("read", 10_000, 10_000);
  // Cut to fit: a line that wraps could not be written over.
  expect(printed).toContain("Reading 10,000 of 10,000 file");
  terminal.clear();
  expect(printed.at(-1)).toBe("\u001b[2K");
});
