import { expect, it } from "vitest";
import { problemsOf, readOne } from "../support/edition.ts";
import { article, markdown } from "../support/newsroom.ts";

const told = (path: string, text: string) =>
  readOne(path, text).problems.map(({ message, hint }) => `${message} ${hint}`);

it("names fields within lists the way editors count", () => {
  const corrections = [
    { date: "2025-12-02", text: "No." },
    { text: "No date.", kidn: "correction" },
  ];
  expect(told("content/articles/a.md", article({ corrections, image: { src: "/media/a.jpg" } }))).toEqual([
    "There is no field `kidn` of entry 2 of `corrections`. Did you mean `kind`?",
    "`image.alt` is missing. Add a line such as `alt: Two people shaking hands on a staircase`.",
    "`date` of entry 2 of `corrections` is missing. Add `date`.",
  ]);
  expect(told("content/people/ana.md", markdown({ name: "Ana", aliases: ["A", "", "B"] }))).toEqual([
    "Entry 2 of `aliases` is empty. Fill it in, or take it out.",
  ]);
});

it("says within which entry a field is not known", () => {
  const text = article({ corrections: [{ date: "2025-12-02", text: "No.", kidn: "correction" }] });
  expect(told("content/articles/a.md", text)).toEqual([
    "There is no field `kidn` of entry 1 of `corrections`. Did you mean `kind`?",
  ]);
  expect(problemsOf("content/articles/a.md", text)).toHaveLength(1);
});
