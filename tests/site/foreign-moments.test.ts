import { expect, it } from "vitest";
import { build, problemLines } from "../support/build.ts";
import { article, markdown, newsroom } from "../support/newsroom.ts";
import { differences } from "../support/output-tree.ts";

const files = {
  "articles/a.md": article({ title: "A", people: ["Ana"], publishDate: "2025-12-20" }),
  "articles/b.md": article({ title: "B", date: "2026-03-01", publishDate: "2026-02-01" }),
  "articles/c.md": article({ title: "C", draft: true, embargoUntil: "2030-01-01" }),
  "people/ana.md": markdown({ name: "Ana", "available-from": "2025-12-21T06:00" }),
  "pages/about.md": markdown({ title: "About", embargo: "2025-12-22" }),
};
const held = [
  "content/articles/a.md:5:1 error field-foreign",
  "content/pages/about.md:3:1 error field-foreign",
  "content/people/ana.md:3:1 error field-foreign",
];
const beside = [
  "content/articles/b.md:4:1 warning field-unknown",
  "content/articles/c.md:5:1 warning field-unknown",
];

it("a moment in a field of another system is an error until it comes, whatever was built before", async () => {
  const root = newsroom(files);
  const at = async (day: string, where = root) => build(where, { now: Date.parse(`${day}T12:00:00Z`) });
  const before = await at("2025-12-15");
  expect([before.report.published, problemLines(before.report)]).toEqual([
    false,
    [...held, ...beside].sort(),
  ]);
  const later = held.map((line) => line.replace("error field-foreign", "warning field-unknown"));
  for (const day of ["2025-12-23", "2025-12-23", "2025-12-24"]) {
    const { report } = await at(day);
    expect([day, report.published, problemLines(report)]).toEqual([day, true, [...later, ...beside].sort()]);
  }
  // And back: what stands is not taken for what may stand.
  const back = await at("2025-12-15");
  expect([back.report.published, problemLines(back.report)]).toEqual([false, [...held, ...beside].sort()]);
  const one = await at("2025-12-21");
  expect(problemLines(one.report)).toContain("content/pages/about.md:3:1 error field-foreign");
  expect(problemLines(one.report)).toContain("content/people/ana.md:3:1 warning field-unknown");
  const after = await at("2025-12-24");
  const clean = await at("2025-12-24", newsroom(files));
  expect(after.report.problems).toEqual(clean.report.problems);
  expect(differences(clean.files, after.files)).toEqual([]);
});
