import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { newsroom } from "../support/newsroom.ts";
import { dateline } from "./run-dateline.ts";

const at = (day: number, fields: string) =>
  `---\ntitle: Day ${day}\ndate: 2025-12-0${day}\n${fields}---\n\nText.\n`;

test("dateline name gives another name everywhere, and the old address leads to the new page", async () => {
  const root = newsroom({
    "articles/a.md": at(1, "places: [Kiev, Kyiw]\npeople: Ana Ilic\n"),
    "articles/b.md": at(2, "places: [Kiev]\n"),
    "people/ana-ilic.md": "---\nname: Ana Ilic\n---\n",
  });
  const read = (file: string) => readFileSync(join(root, file), "utf8");
  const run = (...args: string[]) => dateline(["name", ...args], { in: root });
  const dry = await run("Kiev", "Kyiv", "--dry-run");
  expect([dry.code, dry.err, existsSync(join(root, "content/redirects.yaml"))]).toEqual([0, "", false]);
  expect(await run("Kiev", "Kyiv")).toEqual({
    code: 0,
    out: dry.out.replace("Would write", "Written"),
    err: "",
  });
  expect((await run("Ana Ilic", "Ana Ilić Marin")).code).toBe(0);
  expect(await run("Nobody", "Somebody")).toMatchObject({
    code: 2,
    err: expect.stringContaining("Nothing is called"),
  });

  const built = await dateline(["build", "--now", "2025-12-20T12:00:00Z", "--no-search"], { in: root });
  expect(built.code).toBe(0);
  for (const [from, to] of [
    ["places/kiev", "/places/kyiv/"],
    ["people/ana-ilic", "/people/ana-ilic-marin/"],
  ]) {
    expect(read(`_site/${from}/index.html`)).toContain(`url=${to}"`);
    expect(existsSync(join(root, `_site${to}index.html`))).toBe(true);
  }
  const listed = await dateline(["names", "--format", "json", "--field", "places"], { in: root });
  expect(JSON.parse(listed.out)).toEqual({
    names: [
      { field: "places", name: "Kyiv", articles: 2 },
      { field: "places", name: "Kyiw", articles: 1 },
    ],
  });
});
