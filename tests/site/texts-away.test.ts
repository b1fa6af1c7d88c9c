import { readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { build } from "../support/build.ts";
import { article, newsroom, siteYaml, writeContent } from "../support/newsroom.ts";
import { differences } from "../support/output-tree.ts";

const now = Date.UTC(2025, 11, 15, 12);
const names = Array.from({ length: 12 }, (_, at) => `articles/${at + 1}.md`);
const files = {
  // Feeds have the whole text of articles.
  "site.yaml": `${siteYaml}feeds: { items: 3, fullText: true }\n`,
  "people/ana.md": "---\nname: Ana Ilić\n---\nShe has been here for long.\n",
  "pages/about.md": "---\ntitle: About us\n---\nWe are here for long.\n",
  ...Object.fromEntries(
    names.map((name, at) => [
      name,
      article(
        { date: `2025-12-${String(at + 1).padStart(2, "0")}`, people: ["Ana Ilić"] },
        `Text ${at}, of Ana Ilić.`,
      ),
    ]),
  ),
};

function packsOf(root: string): string[] {
  const cache = join(root, ".dateline/cache");
  return readdirSync(cache)
    .filter((name) => name.startsWith("texts-"))
    .map((name) => join(cache, name));
}

const bytesOf = (root: string): number => packsOf(root).reduce((sum, pack) => sum + statSync(pack).size, 0);

test.each([
  [
    "an article more",
    "articles/new.md",
    article({ date: "2025-12-14", people: ["Ana Ilić"] }, "Ana Ilić again."),
  ],
  ["a text", "articles/3.md", article({ date: "2025-12-03", people: ["Ana Ilić"] }, "Other text.")],
  ["the newest text", "articles/12.md", article({ date: "2025-12-12", people: ["Ana Ilić"] }, "Other text.")],
  ["a record", "people/ana.md", "---\nname: Ana Ilić\nrole: Mayor\n---\nShe has been here for long.\n"],
])(
  "a cache that came without its texts is gone by, and makes those that pages need: %s",
  async (_what, path, text) => {
    const root = newsroom(files);
    await build(root, { now });
    const before = bytesOf(root);
    for (const pack of packsOf(root)) rmSync(pack);
    writeContent(root, path, text);
    const clean = newsroom({ ...files, [path]: text });
    const { files: expected } = await build(clean, { now });
    const built = await build(root, { now });
    expect(differences(expected, built.files)).toEqual([]);
    expect(built.report.cacheBroken).toBe(false);
    // What was read anew is the one file, and not all of them.
    expect(bytesOf(root)).toBeLessThan(before / 2);
  },
);

test("all texts of a cache that came without them are made again where every page is another", async () => {
  const root = newsroom(files);
  await build(root, { now });
  for (const pack of packsOf(root)) rmSync(pack);
  const settings = { "site.yaml": `${files["site.yaml"]}title: Another\n`.replace(/^title: .*\n/, "") };
  writeContent(root, "site.yaml", settings["site.yaml"]);
  const built = await build(root, { now });
  const { files: expected } = await build(newsroom({ ...files, ...settings }), { now });
  expect(differences(expected, built.files)).toEqual([]);
});
