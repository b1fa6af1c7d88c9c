import { cpSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { dateline } from "../cli/run-dateline.ts";
import { build, testNow } from "../support/build.ts";
import { filesOf, firstCorpus } from "../support/edits.ts";
import { newsroom, scratchFolder, siteYaml } from "../support/newsroom.ts";
import { differences, readTree } from "../support/output-tree.ts";

const files = {
  ...filesOf(firstCorpus),
  "site.yaml": `${siteYaml}pageSize: 2\nshareCards: true\n`,
};
const now = ["--now", new Date(testNow).toISOString()];

it("a site that two machines built in parts is that of one, byte for byte, and a build finds nothing to do", async () => {
  const root = newsroom(files);
  const whole = await build(newsroom(files));
  const parts = [1, 2].map((number) => join(scratchFolder("part"), String(number)));
  for (const [at, output] of parts.entries()) {
    // Another machine has a cache of its own.
    const machine = newsroom(files);
    const args = ["build", ...now, "--shard", `${at + 1}/2`, "--output", output];
    expect((await dateline(args, { in: machine })).code).toBe(0);
    expect(readTree(output).size).toBeLessThan(whole.files.size * 0.7);
    rmSync(machine, { recursive: true });
  }
  const merge = (...folders: readonly string[]) => dateline(["merge", ...folders, "--json"], { in: root });
  const [one = "", two = ""] = parts;
  expect((await merge(one)).err).toContain("Part 2 of 2 is missing.");
  expect((await merge(one, one)).err).toContain("Part 1 of 2 comes twice");

  const altered = scratchFolder("altered");
  cpSync(two, altered, { recursive: true });
  const [file = ""] = readTree(two).keys();
  const [page = ""] = [...readTree(two).keys()].filter((name) => name !== file && !name.startsWith("."));
  writeFileSync(join(altered, page), "altered");
  expect((await merge(one, altered)).err).toContain(`${page} of ${altered} is not as it was built`);
  rmSync(join(altered, page));
  expect((await merge(one, altered)).err).toBe(
    `${page} of ${altered} is not there: build that part again.\n`,
  );
  expect(readTree(join(root, "_site")).size).toBe(0);

  expect((await merge(two, one)).code).toBe(0);
  expect(differences(whole.files, readTree(join(root, "_site")))).toEqual([]);
  expect((await build(root)).report).toMatchObject({ written: 0, deleted: 0 });

  const wrong = await dateline(["build", ...now, "--shard", "1/2", "--output", "_site"], { in: root });
  expect([wrong.code, wrong.err]).toEqual([2, expect.stringContaining("holds something else than a part")]);
});
