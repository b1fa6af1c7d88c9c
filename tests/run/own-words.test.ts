import { join } from "node:path";
import { expect, it } from "vitest";
import { readSite } from "../../src/run/open-newsroom.ts";
import { testNow } from "../support/build.ts";
import { newsroom, writeContent } from "../support/newsroom.ts";

it("makes pages again when the newsroom words something otherwise, and reads no article again for it", async () => {
  const root = newsroom({});
  const options = { root, output: join(root, "_site"), now: testNow, drafts: false, fresh: false };
  const before = await readSite(options);
  writeContent(root, "words/en.yaml", "latest: Today\n");
  const after = await readSite(options);
  expect(after.site?.settings.words).toEqual({ en: { latest: "Today" } });
  expect(after.site?.frame).not.toBe(before.site?.frame);
  expect(after.site?.reading).toBe(before.site?.reading);

  writeContent(root, "words/en.yaml", "latest: Today {site}\n");
  const { site, problems } = await readSite(options);
  expect(site).toBeUndefined();
  expect(problems.map(({ file, line, code }) => `${file}:${line} ${code}`)).toEqual([
    "content/words/en.yaml:1 words-placeholder",
  ]);
});
