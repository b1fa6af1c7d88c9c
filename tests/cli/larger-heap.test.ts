import { rmSync } from "node:fs";
import { expect, it } from "vitest";
import { article, newsroom } from "../support/newsroom.ts";
import { dateline } from "./run-dateline.ts";

const tight = { NODE_OPTIONS: "--max-old-space-size=64" };

it("builds and checks in a larger heap where the one of the process is too small", async () => {
  const root = newsroom({ "articles/a.md": article() });
  const built = await dateline(["build", "--root", ".", "--json"], { in: root, env: tight });
  expect([built.code, built.err]).toEqual([0, ""]);
  expect(JSON.parse(built.out)).toMatchObject({ articles: 1, published: true });
  const checked = await dateline(["check"], { in: root, env: tight });
  expect([checked.code, checked.out]).toEqual([0, "No problems in 1 article.\nNothing is held back.\n"]);
  rmSync(root, { recursive: true });
});

it("gives the exit code and the words of the other process", async () => {
  const root = newsroom({ "articles/a.md": "---\ntitle: [\n---\n" });
  const { code, err } = await dateline(["build"], { in: root, env: tight });
  expect(code).toBe(1);
  expect(err).toContain("content/articles/a.md");
  rmSync(root, { recursive: true });
});
