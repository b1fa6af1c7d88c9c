import { expect, it } from "vitest";
import { withRepository } from "../../src/run/repository-of-desk.ts";
import { settingsOf } from "../support/edition.ts";
import { newsroom, siteYaml, writeContent } from "../support/newsroom.ts";

it("the repository is that of Git where the settings leave it to it, and missed where Git knows none", async () => {
  const root = newsroom({ "site.yaml": `${siteYaml}desk: true\n` });
  const settings = settingsOf("desk: true\n");
  expect((await withRepository(root, settings)).problems).toEqual([
    expect.objectContaining({ file: "content/site.yaml", message: expect.stringContaining("no `origin`") }),
  ]);
  writeContent(root, "/.git/config", '[remote "origin"]\n\turl = git@github.com:harbour/paper.git\n');
  const found = await withRepository(root, settings);
  expect([found.problems, found.settings.desk?.repo]).toEqual([[], "https://github.com/harbour/paper"]);
  expect(settingsOf("desk: false\n").desk).toBeUndefined();
});
