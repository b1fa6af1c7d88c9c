import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { writeTogether } from "../../src/store/write-together.ts";
import { scratchFolder } from "../support/newsroom.ts";

test("files are written together, and none of them where one cannot be", () => {
  const folder = scratchFolder("together");
  const [a, b, c] = ["a.md", "b.md", "c.md"].map((name) => join(folder, name)) as [string, string, string];
  writeFileSync(a, "a");
  writeFileSync(c, "c");
  writeTogether(
    new Map([
      [a, "A"],
      [b, "B"],
      [c, undefined],
    ]),
  );
  expect([readFileSync(a, "utf8"), readFileSync(b, "utf8"), readdirSync(folder)]).toEqual([
    "A",
    "B",
    ["a.md", "b.md"],
  ]);
  // A folder of its name is in the way of the second.
  mkdirSync(join(c, "inner"), { recursive: true });
  expect(() =>
    writeTogether(
      new Map([
        [a, "again"],
        [c, "C"],
        [b, undefined],
      ]),
    ),
  ).toThrow();
  expect([readFileSync(a, "utf8"), readFileSync(b, "utf8"), readdirSync(folder)]).toEqual([
    "A",
    "B",
    ["a.md", "b.md", "c.md"],
  ]);
});
