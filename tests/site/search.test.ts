import { readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { dateline } from "../cli/run-dateline.ts";
import { type Built, build } from "../support/build.ts";
import { article, deleteContent, markdown, newsroom, siteYaml, writeContent } from "../support/newsroom.ts";
import { type OutputTree, textOf } from "../support/output-tree.ts";

const settings = `${siteYaml}search: true\n`;
const files = {
  "site.yaml": settings,
  "people/ana.md": markdown({ name: "Ana Ilić", aliases: ["Ана Илић"] }),
  "articles/old.md": article({ title: "Old", date: "2024-05-01" }, "A zeppelin over the town."),
  "articles/new.md": article(
    { title: "New", date: "2025-12-01", people: ["Ana Ilić"] },
    "The ferry is back.",
  ),
  "articles/secret.md": article(
    { title: "Secret", date: "2025-12-02", people: ["Hidden Name"], draft: true },
    "An eclipse.",
  ),
};

/** The bundles of a site, by what `names.json` says of them. */
function bundles(tree: OutputTree): string[] {
  const said = JSON.parse(textOf(tree, "search/names.json")).bundles.map(
    ([, folder]: [string, string]) => folder,
  );
  const there = [...tree.keys()].flatMap(
    (file) => /^search\/index\/(\d[^/]*)\/ids\.json$/.exec(file)?.[1] ?? [],
  );
  expect([...said].sort()).toEqual(there.sort());
  return said;
}

/** Headlines that a bundle shows. */
const rows = (tree: OutputTree, folder = ""): string[] =>
  JSON.parse(textOf(tree, `search/index/${folder}/rows-0.json`)).map((row: string[]) => row[1]);

/** Which of these words the files of the index say, unpacked. */
function saidOf(tree: OutputTree, ...words: readonly string[]): string[] {
  const index = [...tree].filter(([file]) => /^search\/(?:names|index\/\d)/.test(file));
  const texts = index.map(([, bytes]) =>
    (bytes[0] === 0x1f ? gunzipSync(bytes) : Buffer.from(bytes)).toString("latin1"),
  );
  return words.filter((word) => texts.some((text) => text.toLowerCase().includes(word)));
}

it("is not there unless the settings ask for it", async () => {
  const { files: tree } = await build(newsroom({ ...files, "site.yaml": siteYaml }));
  expect([...tree.keys()].filter((file) => /search/.test(file))).toEqual([]);
  expect(textOf(tree, "index.html")).not.toContain("<form");
});

it("is made in one step or in two, of what readers may see and nothing else", async () => {
  const root = newsroom(files);
  const whole = await build(root, { output: join(root, "whole") });
  const [newest, oldest] = bundles(whole.files);
  expect([newest, oldest]).toEqual([expect.stringMatching(/^2025-/), expect.stringMatching(/^2024-/)]);
  expect(rows(whole.files, newest)).toEqual(["New"]);
  expect(saidOf(whole.files, "zeppelin", "eclips", "secret", "hidden", root)).toEqual(["zeppelin"]);
  expect([...whole.files.keys()].filter((file) => /fragment|-ui\.|highlight/.test(file))).toEqual([]);

  const other = newsroom(files);
  const first = await build(other, { index: false });
  expect(bundles(first.files)).toEqual([]);
  const second = await dateline(["index", "--root", other, "--now", "2025-12-15T12:00:00Z", "--json"], {
    in: other,
  });
  expect(second.code).toBe(0);
  const both = await build(other);
  expect(both.report).toMatchObject({ written: 0, deleted: 0 });
  expect([...both.files]).toEqual([...whole.files]);
});

it("indexes a year again when it changed, and takes a withdrawn text out whatever is indexed", async () => {
  const root = newsroom(files);
  const before = await build(root);
  const [newest = "", oldest = ""] = bundles(before.files);
  const made = statSync(join(root, ".dateline/search", oldest)).mtimeMs;
  const step = async (index: boolean): Promise<Built> => build(root, { index });

  // What was added waits for the index; what stands is found until then.
  writeContent(root, "articles/more.md", article({ title: "More", date: "2025-12-03" }));
  const added = await step(false);
  expect(bundles(added.files)).toEqual([newest, oldest]);
  expect((await step(false)).report).toMatchObject({ written: 0, deleted: 0 });

  // A text that was changed or taken away is found by nobody from then on.
  writeContent(root, "articles/new.md", article({ title: "New", date: "2025-12-01" }, "The ship is back."));
  const changed = await step(false);
  expect(bundles(changed.files)).toEqual([oldest]);
  expect(saidOf(changed.files, "ferr")).toEqual([]);

  const indexed = await step(true);
  const [again = ""] = bundles(indexed.files);
  expect(rows(indexed.files, again)).toEqual(["More", "New"]);
  expect(statSync(join(root, ".dateline/search", oldest)).mtimeMs).toBe(made);
  expect(readdirSync(join(root, ".dateline/search")).filter((name) => name.startsWith("2025-"))).toHaveLength(
    2,
  );
  expect((await step(true)).report).toMatchObject({ written: 0, deleted: 0 });

  deleteContent(root, "articles/old.md");
  const gone = await step(false);
  expect(bundles(gone.files)).toEqual([again]);
  expect(saidOf(gone.files, "zeppelin")).toEqual([]);
  const clean = await build(
    newsroom({
      ...files,
      "articles/old.md": undefined,
      "articles/more.md": article({ title: "More", date: "2025-12-03" }),
      "articles/new.md": article({ title: "New", date: "2025-12-01" }, "The ship is back."),
    }),
  );
  expect([...gone.files]).toEqual([...clean.files]);

  // Where the notes are lost, what earlier builds left is known by its name.
  rmSync(join(root, ".dateline"), { recursive: true });
  writeContent(root, "articles/more.md", article({ title: "Most", date: "2025-12-03" }));
  const lost = await step(true);
  expect(lost.report.published).toBe(true);
  expect(bundles(lost.files)).not.toContain(again);
});

it("keeps the texts beside the index where the settings want excerpts", async () => {
  const { files: tree } = await build(
    newsroom({ ...files, "site.yaml": `${settings}searchExcerpts: true\n` }),
  );
  expect([...tree.keys()].filter((file) => file.endsWith(".pf_fragment"))).toHaveLength(2);
});

it("tells who asks for an index where readers cannot search", async () => {
  const root = newsroom({ "site.yaml": siteYaml });
  const { code, err } = await dateline(["index"], { in: root });
  expect([code, err]).toEqual([2, expect.stringContaining("search: true")]);
});
