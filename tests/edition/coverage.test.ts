import { describe, expect, it } from "vitest";
import { coverageOf, periodKey } from "../../src/edition/coverage.ts";
import { editionOf } from "../support/edition.ts";
import { article } from "../support/newsroom.ts";

/** Articles by period, as `2025-12: 3`. */
function counted(...dates: readonly string[]): string[] | undefined {
  const files = dates.map((date, at) => [
    `articles/${at}.md`,
    article({ title: `Story ${at}`, date, people: ["Ana"] }),
  ]);
  const { edition } = editionOf(Object.fromEntries(files));
  const term = edition.papers[0].groups[0]?.find("Ana");
  const coverage = term && coverageOf(edition.papers[0], term);
  return (
    coverage &&
    [...coverage.counts].map(([period, count]) => `${periodKey(coverage.unit, period)}: ${count}`).sort()
  );
}

describe("coverage over time", () => {
  it("is counted by month up to three years", () => {
    expect(counted("2025-12-01", "2025-12-14T23:30", "2025-01-01", "2023-01-01")).toEqual([
      "2023-01: 1",
      "2025-01: 1",
      "2025-12: 2",
    ]);
  });

  it("is counted by year beyond", () => {
    expect(counted("2025-12-01", "2025-01-01", "2022-11-30", "0999-05-01")).toEqual([
      "0999: 1",
      "2022: 1",
      "2025: 2",
    ]);
  });

  it("goes by the calendar of the newsroom", () => {
    // Paris is an hour ahead: the year has begun there.
    expect(counted("2025-06-30T22:30:00Z")).toEqual(["2025-07: 1"]);
  });
});
