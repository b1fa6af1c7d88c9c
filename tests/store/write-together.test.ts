import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
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

test("everything goes back where the disk takes one file and not the next", () => {
  const folder = scratchFolder("together");
  const [a, added, b] = ["a.md", "new.md", "b.md"].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  for (const file of [a, b]) writeFileSync(file, "Old");
  const wanted = new Map([a, added, b].map((file) => [file, Buffer.from("New")]));
  for (const refused of [1, 2, 3]) {
    let moves = 0;
    const move = (from: string, to: string): void => {
      moves += 1;
      if (moves === refused) throw new Error("no space left");
      renameSync(from, to);
    };
    expect(() => writeTogether(wanted, move as typeof renameSync)).toThrow("no space left");
    expect(readdirSync(folder)).toEqual(["a.md", "b.md"]);
    for (const file of [a, b]) expect(readFileSync(file, "utf8")).toBe("Old");
  }
  writeTogether(wanted);
  expect(readdirSync(folder)).toEqual(["a.md", "b.md", "new.md"]);
});
