import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { coloursFor } from "../../src/cli/colours.ts";
import { article, newsroom } from "../support/newsroom.ts";
import { dateline } from "./run-dateline.ts";

const now = ["--now", "2025-12-15T12:00:00Z"];

test("--quiet says nothing where all is well, and mistakes where it is not", async () => {
  const root = newsroom({
    "articles/a.md": article(),
    "articles/later.md": article({ embargo: "2025-12-20T06:00" }),
  });
  const silent = { code: 0, out: "", err: "" };
  expect(await dateline(["build", "--quiet", ...now], { in: root })).toEqual(silent);
  expect(await dateline(["check", "-q", ...now], { in: root })).toEqual(silent);
  expect(await dateline(["notify", "-q"], { in: root })).toEqual(silent);
  writeFileSync(join(root, "content/articles/b.md"), article({ title: "Another", colour: "red" }));
  const { err } = await dateline(["check", "--quiet", ...now], { in: root });
  expect(err).toMatch(/^content\/articles\/b\.md\n.*field-unknown\n[\s\S]*\n1 warning\.\n$/);
});

test("--quiet leaves what was asked for", async () => {
  const root = newsroom({ "articles/a.md": article({ draft: true }) });
  expect(JSON.parse((await dateline(["build", "-q", "--json", ...now], { in: root })).out)).toMatchObject({
    published: true,
  });
  expect((await dateline(["list", "-q", ...now], { in: root })).out).toContain("Drafts\n");
  expect((await dateline(["new", "-q", "Talks", ...now], { in: root })).out).toBe(
    "content/articles/2025/2025-12-15-talks.md\n",
  );
});

test("--verbose says on standard error where the work is done and where the time goes", async () => {
  const root = newsroom({ "articles/a.md": article() });
  const { code, out, err } = await dateline(["build", "--verbose", ...now], { in: root });
  expect(code).toBe(0);
  expect(out).toMatch(/^Published 1 article/);
  expect(err).toContain(`Root: ${root}\nCache: ${join(root, ".dateline")}\nWrites to: `);
  expect(err).toMatch(/\nread [\d.]+ s, join [\d.]+ s, .*publish [\d.]+ s\n$/);
  const failed = await dateline(["build", "-v", ...now], { in: newsroom({ "/.dateline": "a file" }) });
  expect(failed.err).toContain("\n    at ");
});

test("--quiet and --verbose together are wrong usage", async () => {
  expect(await dateline(["build", "-q", "-v"], { in: newsroom({}) })).toMatchObject({
    code: 2,
    err: "--quiet and --verbose cannot both be meant.\n",
  });
});

test.each<[string, boolean, Readonly<Record<string, string>>, boolean]>([
  ["on a terminal", true, {}, true],
  ["not in a pipe", false, {}, false],
  ["in a pipe by FORCE_COLOR", false, { FORCE_COLOR: "1" }, true],
  ["in a pipe by FORCE_COLOR, whatever terminal it is", false, { FORCE_COLOR: "3", TERM: "dumb" }, true],
  ["not on a terminal with FORCE_COLOR 0", true, { FORCE_COLOR: "0" }, false],
  ["on a terminal with an empty FORCE_COLOR", true, { FORCE_COLOR: "" }, true],
  ["never with NO_COLOR", true, { NO_COLOR: "1", FORCE_COLOR: "1" }, false],
  ["not on a dumb terminal", true, { TERM: "dumb" }, false],
])("there are colours %s", (_, isTTY, env, coloured) => {
  expect(coloursFor({ isTTY }, env).red("x") !== "x").toBe(coloured);
});

test("FORCE_COLOR colours the mistakes in the log of a host", async () => {
  const root = newsroom({ "articles/a.md": article({ colour: "red" }) });
  const { err } = await dateline(["check", ...now], { in: root, env: { FORCE_COLOR: "1", NO_COLOR: "" } });
  expect(err).toContain("\u001b[");
});
