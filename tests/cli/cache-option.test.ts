import { chmodSync, existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { cacheFolder, outputFolder } from "../../src/cli/folders.ts";
import { makeFolder } from "../../src/store/whole-file.ts";
import { article, newsroom, scratchFolder } from "../support/newsroom.ts";
import { readTree } from "../support/output-tree.ts";
import { dateline } from "./run-dateline.ts";

const now = ["--now", "2025-12-15T12:00:00Z"];

describe("--cache", () => {
  test("keeps everything that makes the next build faster in another folder", async () => {
    const root = newsroom({ "articles/a.md": article() });
    const cache = join(scratchFolder("cache"), "new", "folder");
    const first = await dateline(["build", "--cache", cache, ...now], { in: root });
    const again = await dateline(["build", "--cache", cache, ...now], { in: root });
    expect([first.code, first.err, again.code, again.err]).toEqual([0, "", 0, ""]);
    expect(again.out).toMatch(/^Nothing to do/);
    expect(readdirSync(root).sort()).toEqual(["_site", "content"]);
    expect(readdirSync(cache)).toContain("CACHEDIR.TAG");
    const checked = await dateline(["check", "--cache", cache, ...now], { in: root });
    expect(checked.code).toBe(0);
    expect(checked.out).toMatch(/^No problems in 1 article\.\n/);
  });

  test("gives the same site as the usual cache, with a configuration and its packages too", async () => {
    const files = {
      "articles/a.md": article(),
      "/.eleventy.ts":
        'import { dateline } from "dateline-press";\nimport mark from "marker";\nexport default async function (config) {\n  await config.addPlugin(dateline);\n  config.addTransform("m", (html) => html + mark);\n}\n',
      "/node_modules/marker/package.json": '{"name":"marker","main":"m.cjs"}',
      "/node_modules/marker/m.cjs": 'module.exports = "<!-- marked -->";',
    };
    const root = newsroom(files);
    const output = scratchFolder("site");
    // A folder beside the newsroom may have its name at the beginning.
    const cache = `${root}-cache`;
    const usual = await dateline(["build", ...now], { in: root });
    const elsewhere = await dateline(["build", "--cache", cache, "--output", output, ...now], { in: root });
    expect([usual.code, usual.err, elsewhere.code, elsewhere.err]).toEqual([0, "", 0, ""]);
    const pages = (folder: string) =>
      [...readTree(folder)].filter(([file]) => !file.startsWith(".dateline/"));
    expect(pages(output)).toEqual(pages(join(root, "_site")));
    expect(readTree(output).get("index.html")?.toString()).toMatch(/<!-- marked -->$/);
  });

  test.each<[folder: string, why: RegExp]>([
    ["", /the root folder itself/],
    ["content/cache", /it lies in content\//],
    [".git/x", /it lies in \.git\//],
    ["_site/cache", /it would be published/],
    ["_site", /it would be published/],
    ["mine", /other files are in it/],
    ["mine/notes.txt", /is a file/],
  ])("may not be %s of the root", (folder, why) => {
    const root = newsroom({ "/mine/notes.txt": "" });
    expect(() => cacheFolder(join(root, folder), root, join(root, "_site"))).toThrow(why);
  });

  test("may be the usual folder, an empty one, and one that it was before", () => {
    const root = newsroom({ "/.dateline/cache/rows": "", "/used/CACHEDIR.TAG": "", "/used/cache/rows": "" });
    mkdirSync(join(root, "empty"));
    for (const folder of [".dateline", "empty", "used", "new/one"])
      expect(cacheFolder(join(root, folder), root, join(root, "_site"))).toBe(join(root, folder));
  });
});

test.each(["/proc/x", "/dev/x", "/sys/kernel/x", "/proc/self/task"])("the site cannot go to %s", (folder) => {
  expect(() => outputFolder(folder, newsroom({}))).toThrow(/belongs to the system/);
});

test.runIf(process.platform === "linux")(
  "a folder that the system refuses is refused, and not tried for ever",
  () => {
    expect(() => makeFolder("/proc/nothing/of/this")).toThrow(/^ENOENT: .*mkdir '\/proc\/nothing'$/);
    expect(() => makeFolder("/sys/nothing/of/this")).toThrow(
      /^E(?:ROFS|PERM|ACCES): .*mkdir '\/sys\/nothing'$/,
    );
  },
);

// The administrator may write anywhere, whatever the permissions say.
describe.skipIf(process.getuid?.() === 0)("a newsroom that may not be written to", () => {
  test("is built elsewhere and checked without a cache, with one sentence", async () => {
    const root = newsroom({ "articles/a.md": article() });
    chmodSync(root, 0o555);
    try {
      const output = scratchFolder("site");
      const told =
        /^Nothing can be kept in \/.*\/\.dateline \(permission denied\), so everything is done anew\. .*\n$/;
      const built = await dateline(["build", "--output", output, ...now], { in: root });
      expect([built.code, existsSync(join(output, "index.html"))]).toEqual([0, true]);
      expect(built.err).toMatch(told);
      const checked = await dateline(["check", ...now], { in: root });
      expect(checked.code).toBe(0);
      expect(checked.err).toMatch(told);
    } finally {
      chmodSync(root, 0o755);
    }
  });
});

test("an option or argument that is empty is refused: a variable was not set", async () => {
  const root = newsroom({});
  writeFileSync(join(root, "content/articles.txt"), "");
  for (const args of [
    ["build", "--output", ""],
    ["build", "--root", ""],
    ["build", "--cache", " "],
    ["check", "--root="],
    ["serve", "--port", ""],
    ["notify", "--output", ""],
  ]) {
    const { code, out, err } = await dateline(args, { in: root });
    expect([args, code, out]).toEqual([args, 2, ""]);
    expect(err).toMatch(/^Option “--[a-z]+ <[a-z]+>” needs a value, and was given an empty one\.\n$/);
  }
  expect((await dateline(["init", ""], { in: scratchFolder("empty") })).code).toBe(2);
  expect(readdirSync(root)).toEqual(["content"]);
});
