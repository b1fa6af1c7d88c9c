import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { initNewsroom, isFree } from "../../src/scaffold/init-newsroom.ts";
import { build, problemLines, testNow } from "../support/build.ts";
import { scratchFolder } from "../support/newsroom.ts";
import { textOf } from "../support/output-tree.ts";

const dateline = "file:../dateline";

function init(timeZone = "Europe/Kyiv") {
  const folder = join(scratchFolder("init"), "Our Paper");
  return { folder, files: initNewsroom({ folder, now: testNow, timeZone, dateline }) };
}

test("a new newsroom is built without a problem, and its article is on the front page", async () => {
  const { folder } = init();
  const { report, files } = await build(folder);
  expect(problemLines(report)).toEqual([]);
  expect(report.published).toBe(true);
  expect(textOf(files, "index.html")).toContain("Welcome to our newsroom");
  expect([...files.keys()]).toEqual(
    expect.arrayContaining([
      "2025/12/15/welcome/index.html",
      "about/index.html",
      "people/ada-example/index.html",
      "places/sampleton/index.html",
      "topics/our-newsroom/index.html",
    ]),
  );
});

test("its first day is that of its own time zone", () => {
  const east = init("Pacific/Kiritimati");
  expect(east.files).toContain("content/articles/2025/2025-12-16-welcome.md");
  expect(readFileSync(join(east.folder, "content/site.yaml"), "utf8")).toContain(
    'timeZone: "Pacific/Kiritimati"',
  );
});

test("nothing of the template is left to fill in, and every file is there", () => {
  const { folder, files } = init();
  const found = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  expect(found).toHaveLength(files.length);
  for (const file of files) expect(readFileSync(join(folder, file), "utf8")).not.toMatch(/(?<!\$)\{\{/);
});

test("its package names the place where Dateline stands, and scripts that call it", () => {
  const { folder } = init();
  const made = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  expect(made).toMatchObject({
    name: "our-paper",
    dependencies: { dateline },
    scripts: { build: "dateline build" },
  });
});

test("its workflow publishes by the clock too, and may write only to Pages", () => {
  const { folder } = init();
  const workflow = parse(readFileSync(join(folder, ".github/workflows/publish.yml"), "utf8"));
  expect(workflow.on.schedule).toEqual([{ cron: expect.stringMatching(/^[\d,]+ \* \* \* \*$/) }]);
  expect(workflow.permissions).toEqual({ contents: "read", pages: "write", "id-token": "write" });
});

test("only a new or empty folder is free; the notes of Git do not count", () => {
  const folder = scratchFolder("free");
  expect([isFree(join(folder, "new")), isFree(folder)]).toEqual([true, true]);
  mkdirSync(join(folder, ".git"));
  expect(isFree(folder)).toBe(true);
  writeFileSync(join(folder, "notes.txt"), "");
  expect([isFree(folder), isFree(join(folder, "notes.txt"))]).toEqual([false, false]);
});
