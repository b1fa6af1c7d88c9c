import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { build, testNow } from "../support/build.ts";
import { filesOf, firstCorpus } from "../support/edits.ts";
import { newsroom, scratchFolder, siteYaml } from "../support/newsroom.ts";
import { differences, type OutputTree, readTree } from "../support/output-tree.ts";

const files = { ...filesOf(firstCorpus), "site.yaml": `${siteYaml}pageSize: 2\n` };

describe("one newsroom gives one site, byte for byte", () => {
  let expected: OutputTree;

  beforeAll(async () => {
    expected = (await build(newsroom(files))).files;
    expect([...expected.keys()]).toEqual(
      expect.arrayContaining(["index.html", "latest/1/index.html", "feed.xml"]),
    );
  });

  it("in another folder, with its files written in another order", async () => {
    const other = await build(newsroom(Object.fromEntries(Object.entries(files).reverse())));
    expect(differences(expected, other.files)).toEqual([]);
  });

  it("with its cache, without it, and in an output folder of its own", async () => {
    const root = newsroom(files);
    await build(root);
    const cached = await build(root, { output: scratchFolder("output") });
    expect(differences(expected, cached.files)).toEqual([]);
    const fresh = await build(root, { fresh: true });
    expect(differences(expected, fresh.files)).toEqual([]);
  });

  it("at another time of day at which the same articles are public", async () => {
    const later = await build(newsroom(files), { now: testNow + 8 * 3_600_000 });
    expect(differences(expected, later.files)).toEqual([]);
  });

  it.each([
    ["America/New_York", "de_DE.UTF-8"],
    ["Asia/Kathmandu", "C"],
  ])("in the time zone %s with the locale %s", (TZ, LC_ALL) => {
    const root = newsroom(files);
    const output = join(root, "_site");
    const script = `
      import { buildSite } from ${JSON.stringify(new URL("../../src/build/build-site.ts", import.meta.url).href)};
      const report = await buildSite(
        { root: ${JSON.stringify(root)}, output: ${JSON.stringify(output)}, now: ${testNow}, drafts: false, fresh: false },
        { step() {} },
      );
      if (!report.published || new Date(0).getTimezoneOffset() !== ${TZ === "Asia/Kathmandu" ? -330 : 300}) process.exit(1);
    `;
    const { status, stderr } = spawnSync(
      process.execPath,
      ["--import", "tsx", "--input-type=module", "--eval", script],
      {
        env: { ...process.env, TZ, LC_ALL, LANG: LC_ALL },
        encoding: "utf8",
      },
    );
    expect([status, stderr]).toEqual([0, ""]);
    expect(differences(expected, readTree(output))).toEqual([]);
  });
});
