import { join } from "node:path";
import { expect, test } from "vitest";
import { scriptsAt, wayToRun } from "../../src/cli/way-to-run.ts";
import { newsroom, scratchFolder } from "../support/newsroom.ts";
import { dateline } from "./run-dateline.ts";

test.each<[string, Readonly<Record<string, string>>, string]>([
  ["by its name where there is no script", {}, "dateline check"],
  ["by its script", { check: "dateline check" }, "npm run check"],
  [
    "by a script of another name",
    { check: "tsc", "dateline:check": "dateline check" },
    "npm run dateline:check",
  ],
  ["by a script that calls a checkout", { check: "node bin/dateline.js check" }, "npm run check"],
  [
    "not by a script that does more",
    { check: "dateline check --strict", all: "my-dateline check" },
    "dateline check",
  ],
])("a command is run %s", (_, scripts, way) => {
  expect(wayToRun("check", scripts)).toBe(way);
});

test("a folder without a package, or with a broken one, has no scripts", () => {
  const broken = newsroom({ "/package.json": "{" });
  expect([scriptsAt(scratchFolder("none")), scriptsAt(broken)]).toEqual([{}, {}]);
});

test("wrong usage is told with the line that can be typed in the newsroom", async () => {
  const root = newsroom({ "/package.json": '{"scripts":{"build":"dateline build"}}' });
  const { err } = await dateline(["build", "--fersh"], { in: root });
  expect(err).toContain("See `npm run build -- --help`.");
  const elsewhere = await dateline(["build", "--fersh"], { in: join(root, "content") });
  expect(elsewhere.err).toContain("See `dateline build --help`.");
});
