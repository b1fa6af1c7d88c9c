import { beforeAll, describe, expect, it } from "vitest";
import { build, testNow } from "../support/build.ts";
import { filesOf, firstCorpus } from "../support/edits.ts";
import { newsroom, scratchFolder, siteYaml } from "../support/newsroom.ts";
import { differences, type OutputTree } from "../support/output-tree.ts";

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
  ])("in the time zone %s with the locale %s", async (TZ, LC_ALL) => {
    const other = await build(newsroom(files), { env: { TZ, LC_ALL, LANG: LC_ALL } });
    expect(differences(expected, other.files)).toEqual([]);
  });
});
