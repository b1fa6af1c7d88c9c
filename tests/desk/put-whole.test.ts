import { readdirSync, readFileSync, renameSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { putWhole } from "../../src/desk/put-whole.ts";
import { newsroom } from "../support/newsroom.ts";

it("puts everything back where the disk takes one file and not the next", () => {
  const root = newsroom({ "articles/a.md": "Old", "articles/b.md": "Old" });
  const names = () => readdirSync(join(root, "content"), { recursive: true, encoding: "utf8" }).toSorted();
  const before = names();
  const paths = ["content/articles/a.md", "content/articles/new.md", "content/articles/b.md"];
  const wanted = new Map(paths.map((path) => [path, Buffer.from("New")]));
  for (const refused of [1, 2, 3]) {
    let moves = 0;
    const move = (from: string, to: string): void => {
      moves += 1;
      if (moves === refused) throw new Error("no space left");
      renameSync(from, to);
    };
    expect(() => putWhole(root, wanted, move as typeof renameSync)).toThrow("no space left");
    expect(names()).toEqual(before);
    for (const name of ["a.md", "b.md"])
      expect(readFileSync(join(root, "content/articles", name), "utf8")).toBe("Old");
  }
  putWhole(root, wanted);
  expect(names()).toEqual([...before, "articles/new.md"].toSorted());
});
