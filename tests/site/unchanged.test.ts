import { rmSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { build, problemLines, testNow } from "../support/build.ts";
import { article, newsroom } from "../support/newsroom.ts";
import { differences, filesWith } from "../support/output-tree.ts";

const hour = 3_600_000;

it("a build with nothing to do says again what joining found, without joining", async () => {
  const root = newsroom({
    "articles/a.md": article({}, "[nowhere](/nowhere/)"),
    "articles/held.md": article({ title: "Held", translationOf: "secret-source", draft: true }),
  });
  const first = await build(root);
  expect(problemLines(first.report)).toEqual([
    "content/articles/a.md:6:11 warning link-broken",
    "content/articles/held.md:4:16 warning translation-unclear",
  ]);
  const again = await build(root);
  expect(again.report.problems).toEqual(first.report.problems);
  expect([again.report.written, again.report.took.join]).toEqual([0, 0]);
  // It is kept with the cache alone: the site is published.
  expect(filesWith(again.files, "secret-source")).toEqual([]);
});

it("a build joins again where nobody knows what joining found", async () => {
  const root = newsroom({ "articles/a.md": article({}, "[nowhere](/nowhere/)") });
  const first = await build(root);
  rmSync(join(root, ".dateline", "cache", "told"));
  expect((await build(root)).report.problems).toEqual(first.report.problems);
});

it.each<[string, Readonly<Record<string, unknown>>, number]>([
  ["an update", { updated: "2025-12-16" }, 24 * hour],
  ["a correction", { corrections: [{ date: "2025-12-16", text: "It was Lyon." }] }, 24 * hour],
  ["the end of two days", { date: "2025-12-15T10:00" }, 47 * hour],
  ["an embargo", { embargo: "2025-12-16" }, 24 * hour],
])("%s that comes with time is seen though no file changed", async (_what, fields, later) => {
  const files = { "articles/a.md": article(fields) };
  const root = newsroom(files);
  const before = await build(root);
  // Once more, so that the index of the files is there.
  await build(root);
  const now = testNow + later;
  const after = await build(root, { now });
  const clean = await build(newsroom(files), { now });
  expect(differences(clean.files, after.files)).toEqual([]);
  expect(differences(before.files, after.files)).not.toEqual([]);
});
