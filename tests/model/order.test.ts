import { expect, it } from "vitest";
import { compareText } from "../../src/model/order.ts";
import { compareProblems, hasErrors, type Problem } from "../../src/model/problem.ts";

it("orders texts by code units, whatever the locale of the machine", () => {
  expect(["i", "I", "ı", "é", "z", "Z", ""].sort(compareText)).toEqual(["", "I", "Z", "i", "z", "é", "ı"]);
});

const problem: Problem = {
  file: "b.md",
  line: 2,
  column: 3,
  code: "date-form",
  severity: "error",
  message: "m",
  hint: "",
};

it("orders problems by file, line, column, code and sentence", () => {
  const sorted: Problem[] = [
    { ...problem, file: "a.md", line: 9 },
    { ...problem, line: 1, column: 9 },
    { ...problem, column: 1 },
    { ...problem, code: "address-form" },
    { ...problem, message: "l" },
    problem,
    { ...problem, line: 10 },
  ];
  expect([...sorted].reverse().sort(compareProblems)).toEqual(sorted);
});

it("publishes with warnings and never with an error", () => {
  const warning: Problem = { ...problem, severity: "warning" };
  expect(hasErrors([])).toBe(false);
  expect(hasErrors([warning])).toBe(false);
  expect(hasErrors([warning, problem])).toBe(true);
});
