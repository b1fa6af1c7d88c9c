import { join } from "node:path";
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

it.each([
  ["desk: true\n", "git@github.com:harbour/paper.git", "folder “news/paper” of its repository"],
  ["desk: harbour/paper\n", "https://github.com/harbour/paper", "folder “news/paper” of its repository"],
  ["desk: other/paper\n", "https://github.com/harbour/paper", undefined],
  ["desk: true\n", "https://git.example.org/harbour/paper", "is not known as a repository"],
  ["desk: true\n", "../paper.git", "no `origin` on the web"],
])("of a newsroom within a larger repository, %j is answered for %s", async (desk, url, told) => {
  const top = newsroom({});
  writeContent(top, "/.git/config", `[remote "origin"]\n\turl = ${url}\n`);
  writeContent(top, "/news/paper/content/site.yaml", siteYaml + desk);
  const { problems } = await withRepository(join(top, "news/paper"), settingsOf(desk));
  expect(problems.map(({ message }) => message)).toEqual(
    told === undefined ? [] : [expect.stringContaining(told)],
  );
});

it("a repository on a server of one’s own is taken as the hint says", async () => {
  const root = newsroom({});
  writeContent(root, "/.git/config", '[remote "origin"]\n\turl = ssh://git@git.example.org:22/g/paper\n');
  const [problem] = (await withRepository(root, settingsOf("desk: true\n"))).problems;
  const hinted = /`(desk: .*?)`/.exec(problem?.hint ?? "")?.[1] ?? "";
  const { settings, problems } = await withRepository(root, settingsOf(`${hinted}\n`));
  expect([problems, settings.desk?.repo, settings.desk?.service]).toEqual([
    [],
    "https://git.example.org/g/paper",
    "gitlab",
  ]);
});
