import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import { openEleventy } from "../../src/import/folder/eleventy.ts";
import { readFront } from "../../src/import/folder/front-values.ts";
import { openHugo } from "../../src/import/folder/hugo.ts";
import { openJekyll } from "../../src/import/folder/jekyll.ts";
import type { ImportedItem, ImportSource } from "../../src/import/item.ts";
import { runImport } from "../../src/import/run-import.ts";
import { settingsOf } from "../support/edition.ts";
import { newsroom, scratchFolder } from "../support/newsroom.ts";
import { bodyTools } from "./body-tools.ts";

function site(files: Readonly<Record<string, string>>): string {
  const root = scratchFolder("kept-source");
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

const post = (more: string) => `---\ntitle: A\ndate: 2024-03-05\n${more}---\nText\n`;

/** What is public of a source: the paths of its files. */
async function publicOf(source: ImportSource): Promise<string[]> {
  const found: string[] = [];
  for await (const { place, hidden } of source.items()) if (hidden === undefined) found.push(place.file);
  return found;
}

it.each([
  [
    "JSON behind dashes",
    '---json\n{"title":"A","draft":true}\n---\nText\n',
    { title: "A", draft: true },
    undefined,
  ],
  ["TOML behind dashes", '--- toml\ntitle = "A"\n---\nText\n', { title: "A" }, undefined],
  ["JSON on one line", '{"title":"A } B","draft":true}\nText\n', { title: "A } B", draft: true }, undefined],
  ["JSON over lines", '{\n  "title": "A"\n}\n\nText\n', { title: "A" }, undefined],
  ["a program", "---js\n{ draft: true }\n---\nText\n", {}, "they are in js, which is not run"],
  ["fields without an end", "---\ntitle: A\ndraft: true\n\nText\n", {}, "they do not end"],
  ["broken JSON", '{"title": }\nText\n', {}, expect.any(String)],
  ["a tag of a template", "{% if a %}Text{% endif %}\n", {}, undefined],
  ["a rule at the top", "---\n\nText\n", {}, undefined],
  ["a file that is no text", "\u0000\u0001", {}, "it is no text"],
])("the head of a file is read, or told: %s", (_, text, fields, fault) => {
  expect(readFront(text)).toMatchObject({ fields, ...(fault === undefined ? {} : { fault }) });
  if (fault === undefined) expect(readFront(text)).not.toHaveProperty("fault");
});

it("a Hugo site hides what its configuration hides", async () => {
  const config = `ignoreFiles = ["content/ign/"]\ndisableLanguages = ["de"]\n[languages.fr]\ndisabled = true\n[languages.en]\n
[[module.mounts]]\nsource = "content"\nexcludeFiles = "out/**"\n`;
  const source = site({
    "hugo.toml": config,
    "content/a.md": post(""),
    "content/a.fr.md": post(""),
    "content/b.de.md": post(""),
    "content/ign/c.md": post(""),
    "content/out/below/d.md": post(""),
    "content/e.md": post("build:\n  render: link\n"),
    "content/f.md": `${post("")}\n{{< private >}}X{{< /private >}}\n`,
  });
  expect(await publicOf(openHugo(source))).toEqual(["content/a.md"]);
  const above = site({
    "hugo.toml": "",
    "content/a/_index.md": "---\ncascade:\n  encrypt: true\n---\n",
    "content/a/a.md": post(""),
    "content/b/_index.md": "---\ncascade:\n  _build:\n    render: never\n---\n",
    "content/b/b.md": post(""),
    "content/c/_index.md": "---\ncascade:\n  outputs: []\n---\n",
    "content/c/c.md": post(""),
    "content/d/d.md": post(""),
  });
  expect(await publicOf(openHugo(above))).toEqual(["content/d/d.md"]);
  for (const config of ['disableKinds = ["page"]\n', '[outputs]\npage = ["json"]\n'])
    expect(await publicOf(openHugo(site({ "hugo.toml": config, "content/a.md": post("") })))).toEqual([]);
  const all = site({ "hugo.toml": "[[cascade]]\ndraft = true\n", "content/a.md": post("") });
  expect(await publicOf(openHugo(all))).toEqual([]);
});

it("an Eleventy site hides what it works out, and what it ignores", async () => {
  const source = site({
    "eleventy.config.js":
      'export default (c) => { c.ignores.add("src/ign/**"); return { dir: { input: "src" } }; };',
    "src/a.md": post(""),
    "src/b.md": post("eleventyComputed:\n  draft: true\n"),
    "src/c.md": post("eleventyComputed:\n  permalink: false\n"),
    "src/d.md": post("permalink:\n  build: false\n"),
    "src/ign/e.md": post(""),
    "src/f.md": '---json\n{"title":"F","date":"2024-03-05","draft":true}\n---\nText\n',
  });
  expect(await publicOf(openEleventy(source))).toEqual(["src/a.md"]);
});

it("comments do not become text", async () => {
  const [jekyll, hugo] = [
    openJekyll(
      site({
        "_posts/2024-03-05-a.md": `${post("")}{::comment}secret{:/comment} {# secret #} {% comment %}secret{% endcomment %}B\n`,
        "_posts/_sub/2024-03-05-c.md": post(""),
      }),
    ),
    openHugo(
      site({ "hugo.toml": "", "content/a.md": `${post("")}{{% comment %}}secret{{% /comment %}}B\n` }),
    ),
  ];
  expect(await publicOf(jekyll)).toEqual(["_posts/2024-03-05-a.md"]);
  for (const source of [jekyll, hugo])
    for await (const item of source.items())
      if (item.hidden === undefined) expect(item.body(bodyTools())).toMatch(/^Text\n+\s*B$/);
});

it("words under a condition that did not hold are left out and told by their line, and what nobody can judge is a draft", async () => {
  const files = (field: string, folder: string) => ({
    [`${folder}/2024-03-05-a.md`]: `---\ntitle: A\nopen: true\n---\nA\n\n{% if ${field}open %}B{% else %}secret{% endif %}\n`,
    [`${folder}/2024-03-06-b.md`]: "---\ntitle: B\n---\nA\n\n{% if user %}B{% endif %}\n",
  });
  const jekyll = site({ "_config.yml": "lang: en\n", ...files("page.", "_posts") });
  const eleventy = site(files("", "posts"));
  for (const source of [openJekyll(jekyll), openEleventy(eleventy)]) {
    const found: ImportedItem[] = [];
    for await (const item of source.items()) found.push(item);
    const [a, b] = found;
    expect(a?.body(bodyTools())).toBe("A\n\nB");
    expect([a?.hidden, a?.unsure, b?.unsure]).toEqual([
      ...[undefined, undefined, "{% if user %} on line 6 decides what readers saw"],
    ]);
    expect(a?.notes).toMatchObject([{ line: 7, text: expect.stringContaining("kept from readers") }]);
  }
});

it("a heading that readers did not see is no headline", async () => {
  const jekyll = site({
    "_config.yml": "",
    "_posts/2024-03-05-a.md": "---\n---\n{% if page.x %}\n# Secret\n{% endif %}\nA\n",
  });
  for await (const { title } of openJekyll(jekyll).items()) expect(title).toBe("A");
});

it("what is withdrawn later is told, and what was edited is not called a draft alone", async () => {
  const root = newsroom({ "pages/about.md": "---\ntitle: About\n---\nUs.\n" });
  const source = site({
    "hugo.toml": "",
    "content/a.md": post(""),
    "content/b.md": post(""),
    "content/about.md": "---\ntitle: Old about\n---\nThem.\n",
  });
  const run = () =>
    runImport({
      ...{ root, source, kind: "hugo", settings: settingsOf(), media: [], isDry: false },
      ...{ now: Date.parse("2025-12-15T12:00Z"), progress: () => undefined },
    });
  await run();
  // Its old address is that of another page, and would keep the site from being built.
  expect(readFileSync(join(root, "content/pages/about-2.md"), "utf8")).not.toContain("aliases");
  rmSync(join(source, "content/a.md"));
  writeFileSync(join(source, "content/b.md"), post("draft: true\n"));
  const edited = join(root, "content/articles/2024/2024-03-05-b.md");
  writeFileSync(edited, readFileSync(edited, "utf8").replace("Text", "Edited"));
  const told = (await run()).notes.filter(({ kind }) => kind === "kept").map(({ text }) => text);
  expect(told).toEqual([
    expect.stringContaining("It is not in the source any more"),
    expect.stringContaining("Readers do not see it in the old site"),
  ]);
});

it("a source with nothing in it is told as none", async () => {
  const root = newsroom({});
  const options = { root, kind: "hugo", settings: settingsOf(), media: [], isDry: false, now: 0 };
  await expect(
    runImport({ ...options, source: site({ "a.txt": "" }), progress: () => undefined }),
  ).rejects.toThrow("Nothing of Hugo was found");
});
