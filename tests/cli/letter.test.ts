import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { article, newsroom } from "../support/newsroom.ts";
import { dateline } from "./run-dateline.ts";

test("dateline letter writes what is public of a day, again the same, and never over what somebody changed", async () => {
  const root = newsroom({
    "articles/a.md": article({ title: "Talks open", date: "2025-12-01", slug: "a" }),
    "articles/b.md": article({ title: "Never told", date: "2025-12-01", embargo: "2025-12-20" }),
    "/layouts/letter-text.ts":
      "export const letterText = (view: { heading: string }) => ['Ours of', view.heading, 'with many words, which are wrapped at the end of a line'].join(' ');\n",
  });
  const run = (...args: readonly string[]) =>
    dateline(["letter", ...args, "--now", "2025-12-15T12:00:00Z"], { in: root });
  const read = (name: string): string => readFileSync(join(root, "letters", name), "utf8");
  const files = ["2025-12-01.html", "2025-12-01.txt"] as const;
  const out = files.map((name) => `letters/${name}\n`).join("");
  expect(await run("--day", "2025-12-01")).toEqual({ code: 0, out, err: "" });
  expect(readdirSync(join(root, "letters")).sort()).toEqual(files);
  const before = files.map(read);
  expect(before.join()).not.toContain("Never told");
  expect(before[1]).toBe(
    "Ours of 1 December 2025 with many words, which are wrapped at the end of\na line\n",
  );
  expect(await run("--day", "2025-12-01")).toEqual({ code: 0, out, err: "" });
  expect(files.map(read)).toEqual(before);

  writeFileSync(join(root, "letters", files[0]), `${before[0]} `);
  const refused = await run("--day", "2025-12-01");
  expect(refused).toMatchObject({ code: 2, out: "" });
  expect(refused.err).toContain("`--force` writes it anew.");
  expect(read(files[0])).toBe(`${before[0]} `);
  expect((await run("--day", "2025-12-01", "--force")).code).toBe(0);
  expect(files.map(read)).toEqual(before);

  expect(await run("--day", "2025-12-02")).toEqual({
    code: 2,
    out: "",
    err: "Nothing was published on 2025-12-02. The nearest day with articles is 2025-12-01.\n",
  });
  expect((await run("--day", "1 December")).err).toContain("“1 December” is not a day");
  expect((await run("--day", "2025-12-01", "--topic", "Peace")).err).toContain("A letter is of one thing");
});
