import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { dateline } from "../cli/run-dateline.ts";
import { build, problemLines } from "../support/build.ts";
import { article, deleteContent, markdown, newsroom, siteYaml, writeContent } from "../support/newsroom.ts";
import { differences, filesWith, textOf } from "../support/output-tree.ts";

const configuration = (more = "", named = "") => `
  import { dateline } from "dateline-press";
  export default async function (config: any) {
    await config.addPlugin(dateline);
    config.addTemplate("counted.njk", "{{ collections.articles | length }} articles", { permalink: "/counted/" });
    ${more}
  }
  ${named}`;

const listing = `{% for one in collections.articles %}[{{ one.url | url }} {{ one.title }} {{ one.date | newsroomDate }}
{%- for name in one.names.people %} {{ name.name }} {{ name.url }}{% endfor %}]{% endfor %}
{% for person in collections.people %}({{ person.name }}: {{ person.articles | length }}, {{ person.description }}){% endfor %}
{% for one in "Petar Marin" | articlesAbout %}<{{ one.title }}: {{ one.content | safe }}>{% endfor %}`;

const files = {
  "articles/a.md": article({ title: "Open & shut", people: ["Ana"] }, "First *text*."),
  "articles/b.md": article({ title: "Second", date: "2025-12-02T09:00", people: ["Petro Marin"] }),
  "articles/draft.md": article({ title: "Zqdraft", draft: true, people: ["Zqnobody"] }, "Zqdrafted"),
  "articles/held.md": article({ title: "Zqheld", embargo: "2026-01-10" }, "Zqheldtext"),
  "articles/gone.md": article({ title: "Zqgone", expires: "2025-12-10" }, "Zqgonetext"),
  "people/ana.md": markdown({ name: "Ana", description: "Harbour master." }),
  "people/petro.md": markdown({ name: "Petro Marin", aliases: ["Petar Marin"] }),
  "pages/about.md": markdown({ title: "About" }, "See [the list](/list/) and [the guide](/guide/)."),
  "/.eleventy.ts": configuration(),
  "/_includes/base.njk":
    '<!doctype html><html lang="en"><title>{{ title }}</title>{{ content | safe }}</html>',
  "/_data/tips.json": '{"mail":"desk@example.org"}',
  "/list.njk": `---\ntitle: The list\nlayout: base.njk\n---\n${listing}`,
  "/guide/index.md":
    "---\ntitle: Guide\nlayout: base.njk\nsitemap: false\n---\nWrite to *{{ tips.mail }}*.\n",
  "/README.md": "# Zqreadme",
  "/docs/plan.md": "# Zqplan",
  "/tests/case.njk": "Zqcase",
};

describe("templates of a newsroom’s own", () => {
  it("are built with what is public, and stand in the sitemap and the manifest", async () => {
    const root = newsroom(files);
    const { report, files: tree } = await build(root);
    expect(problemLines(report)).toEqual([]);
    const list = textOf(tree, "list/index.html");
    expect(list).toContain("[/2025/12/02/b/ Second 2 December 2025 Petro Marin /people/petro/]");
    expect(list).toContain("[/2025/12/01/a/ Open &amp; shut 1 December 2025 Ana /people/ana/]");
    expect(list).toContain("(Ana: 1, Harbour master.)");
    expect(list).toContain("<Second: <p>Text of the article.</p>");
    expect(textOf(tree, "counted/index.html")).toBe("2 articles");
    expect(textOf(tree, "guide/index.html")).toContain("Write to <em>desk@example.org</em>.");
    const map = textOf(tree, "sitemap.xml");
    expect(map).toContain("<loc>https://example.org/list/</loc>");
    expect(map).toContain("<loc>https://example.org/counted/</loc>");
    expect(map).not.toContain("/guide/");
    for (const word of ["Zqdraft", "Zqheld", "Zqgone", "Zqnobody", "Zqreadme", "Zqplan", "Zqcase", root])
      expect(filesWith(tree, word), word).toEqual([]);
    expect((await build(root)).report).toMatchObject({ written: 0, deleted: 0 });
    deleteContent(root, "/guide/index.md");
    const without = await build(root);
    expect(problemLines(without.report)).toEqual(["content/pages/about.md:5:40 warning link-broken"]);
    writeContent(root, "pages/about.md", markdown({ title: "About" }));
    expect((await build(root)).files.has("guide/index.html")).toBe(false);
  });

  it("are the same after edits as in a build from nothing", async () => {
    const root = newsroom(files);
    await build(root);
    const edits: (() => void)[] = [
      () =>
        writeContent(
          root,
          "articles/b.md",
          article({ title: "Second", people: ["Petro Marin"] }, "Other words."),
        ),
      () => writeContent(root, "people/ana.md", markdown({ name: "Ana", description: "Pilot." })),
      () => writeContent(root, "articles/held.md", article({ title: "Held no more" })),
      () => writeContent(root, "/_data/tips.json", '{"mail":"tips@example.org"}'),
      () => writeContent(root, "/_includes/base.njk", "<main>{{ content | safe }}</main>"),
      () => writeContent(root, "/guide/more.md", "---\npermalink: /guide/more.html\n---\nMore"),
      () => deleteContent(root, "/guide/more.md"),
    ];
    for (const [at, edit] of edits.entries()) {
      edit();
      const { files: after } = await build(root);
      const clean = await build(root, { output: join(root, `clean-${at}`), fresh: at === 0 });
      expect(differences(clean.files, after), `edit ${at}`).toEqual([]);
      rmSync(clean.output, { recursive: true });
    }
  });

  it.each([
    [
      "an article",
      { "/clash.njk": "---\npermalink: /2025/12/01/a/\n---\nx" },
      "clash.njk",
      "content/articles/a.md",
    ],
    [
      "a page of people",
      { "/clash.njk": "---\npermalink: /people/ana/\n---\nx" },
      "clash.njk",
      "content/people/ana.md",
    ],
    [
      "a page that every site has",
      { "/404.njk": "---\npermalink: /404.html\n---\nx" },
      "404.njk",
      "every site has",
    ],
    [
      "a file that it copies",
      { "/static/about/index.html": "x" },
      "static/about/index.html",
      "content/pages/about.md",
    ],
  ])("may not have the address of %s", async (_what, more, mine, others) => {
    const copies = configuration('config.addPassthroughCopy({ static: "/" });');
    const root = newsroom({ ...files, ...more, "/README.md": undefined, "/.eleventy.ts": copies });
    const { report, files: tree } = await build(root);
    expect(report.published).toBe(false);
    expect(tree.size).toBe(0);
    expect(report.problems).toMatchObject([{ file: mine, code: "address-taken" }]);
    const [{ message = "", related } = {}] = report.problems;
    expect(`${message} ${related?.file}`).toContain(others);
  });

  it("may not have one address twice, and are no bug of Dateline’s where they fail", async () => {
    const twice = {
      "/one.njk": "---\npermalink: /same/\n---\n1",
      "/two.njk": "---\npermalink: /same/\n---\n2",
    };
    const root = newsroom({ ...files, ...twice });
    const conflict = await dateline(["build"], { in: root });
    expect(conflict).toMatchObject({ code: 1 });
    expect(conflict.err).toContain("The templates one.njk and two.njk both make the page /same/.");
    writeContent(root, "/two.njk", "{{ missing.filter | nofilter }}");
    const failing = await dateline(["build"], { in: root });
    expect(failing).toMatchObject({ code: 1 });
    expect(failing.err).toContain("two.njk");
    for (const { err } of [conflict, failing]) expect(err).not.toMatch(/bug|\[11ty\]|\.dateline/);
    expect(existsSync(join(root, "_site/index.html"))).toBe(false);
  });

  it("are looked for in the folder that the configuration names, which may be `content`", async () => {
    const root = newsroom({
      ...files,
      "index.njk": "---\npermalink: /home/\n---\n{{ collections.posts | length }} posts",
      "blog/blog.json": '{"tags":"posts","layout":"base.njk"}',
      "blog/first.md": "---\ntitle: First\n---\nPost.",
      "blog/second.md": "---\ntitle: Second\n---\nPost.",
      "pages/about.md": markdown({ title: "About" }),
      "/list.njk": "Zqroot",
      "/.eleventy.ts": configuration(
        "",
        'export const config = { dir: { input: "content", includes: "../_includes", data: "../_data", output: "_site" } };',
      ),
    });
    const { report, files: tree } = await build(root);
    expect(problemLines(report)).toEqual([]);
    expect(textOf(tree, "home/index.html")).toBe("2 posts");
    expect(textOf(tree, "blog/first/index.html")).toContain("<title>First</title><p>Post.</p>");
    expect(textOf(tree, "about/index.html")).toContain("The Daily Test");
    for (const word of ["Zqdraft", "Zqheld", "Zqroot"]) expect(filesWith(tree, word), word).toEqual([]);
  });

  it("know the path that the site is below", async () => {
    const root = newsroom(files);
    const { files: tree } = await build(root, { url: "https://example.org/news/" });
    expect(textOf(tree, "list/index.html")).toContain("[/news/2025/12/01/a/ Open");
  });

  it("have their pictures scaled, where a plugin does that, and leave those of Dateline’s pages as they are", async () => {
    const root = newsroom({
      ...files,
      "articles/a.md": article({ image: { src: "/media/a.svg", alt: "A" } }),
      "media/a.svg": "<svg/>",
      "/list.njk": '---\nlayout: base.njk\n---\n<img src="/media/a.svg" alt="A">',
      // As `eleventyImageTransformPlugin` does it.
      "/.eleventy.ts": configuration(`
        config.addJavaScriptFunction("__private_eleventyImageTransformConfigurationOptions", () => ({}));
        config.addTransform("pictures", (text: string) =>
          text.replace(/<img (eleventy:ignore )?/g, (_img, ignored) => ignored ? "<img " : "<img data-scaled "));`),
    });
    const { files: tree } = await build(root);
    expect(textOf(tree, "list/index.html")).toContain('<img data-scaled src="/media/a.svg"');
    expect(textOf(tree, "2025/12/01/a/index.html")).toContain('<img src="/media/a.svg"');
    expect(filesWith(tree, "eleventy:ignore")).toEqual([]);
  });

  it("are built in a folder with signs that mean something in addresses, but for JavaScript, which is told", async () => {
    const root = join(newsroom({}), "my #1 50% paper?");
    for (const [file, text] of Object.entries(files))
      writeContent(root, file.startsWith("/") ? file : `/content/${file}`, text);
    writeContent(root, "/content/site.yaml", siteYaml);
    const { report, files: tree } = await build(root, { standing: false });
    expect(report.published).toBe(true);
    expect(textOf(tree, "guide/index.html")).toContain("<em>desk@example.org</em>");
    expect(filesWith(tree, "my #1")).toEqual([]);
    writeContent(root, "/_data/more.js", "export default {};");
    const { code, err } = await dateline(["build"], { in: root });
    expect(code).toBe(1);
    expect(err).toContain("Eleventy cannot load templates and data that are JavaScript");
  });
});

describe("what a template or the configuration must not bring out", () => {
  const base = { "articles/a.md": article({ title: "A" }) };

  it.each(["../../content/articles/a.md", "../escaped.html", "/.dateline/x.html"])(
    "is kept from %s, before anything is written",
    async (permalink) => {
      const root = newsroom({
        ...base,
        "/.eleventy.ts": configuration(),
        "/out.njk": `---\npermalink: ${permalink}\n---\nEVIL`,
      });
      const { code, err } = await dateline(["build"], { in: root });
      expect(err).toMatch(/^The template out\.njk failed: its `permalink` leads out of the site/);
      expect(code).toBe(1);
      expect(readFileSync(join(root, "content/articles/a.md"), "utf8")).not.toContain("EVIL");
      expect(existsSync(join(root, "_site"))).toBe(false);
    },
  );

  it("is no draft of a template, but in a build with drafts", async () => {
    const root = newsroom({
      ...base,
      "/.eleventy.ts": configuration(),
      "/later.njk": "---\npermalink: /later/\ndraft: true\n---\nZqlater",
    });
    const { files: tree } = await build(root);
    expect(filesWith(tree, "Zqlater")).toEqual([]);
    const { files: drafted } = await build(root, { drafts: true });
    expect(textOf(drafted, "later/index.html")).toBe("Zqlater");
  });

  it("is no site that was built here before, whatever became of its notes", async () => {
    const root = newsroom({
      ...base,
      "articles/draft.md": article({ title: "Zqdraft", draft: true }),
      "/.eleventy.ts": configuration(),
    });
    await dateline(["build", "--drafts", "--output", join(root, "preview", "deep")], { in: root });
    expect(existsSync(join(root, "preview/deep/index.html"))).toBe(true);
    rmSync(join(root, ".dateline"), { recursive: true });
    const { files: tree } = await build(root);
    expect(filesWith(tree, "Zqdraft")).toEqual([]);
    expect([...tree.keys()].filter((file) => file.startsWith("preview"))).toEqual([]);
  });

  it("is no copy of the content", async () => {
    const root = newsroom({
      ...base,
      "articles/draft.md": article({ title: "Zqdraft", draft: true }),
      "/.eleventy.ts": configuration('config.addPassthroughCopy({ "content/articles": "raw" });'),
    });
    const { code, err } = await dateline(["build"], { in: root });
    expect(err).toContain("It copies content/articles/");
    expect(code).toBe(1);
    expect(existsSync(join(root, "_site"))).toBe(false);
  });
});

describe("a template that fails is named", () => {
  it.each([
    ["has a layout that is not there", "a.njk", "---\nlayout: none.njk\n---\n", /layout that does not exist/],
    ["is no JavaScript", "a.11ty.js", "export default class { render( {", /Unexpected/],
    [
      "has an address without an ending",
      "a.njk",
      "---\npermalink: /x/welcome\n---\n",
      /write to '\/x\/welcome'/,
    ],
  ])("where it %s", async (_, file, text, reason) => {
    const root = newsroom({
      "articles/a.md": article({ title: "A" }),
      "/.eleventy.ts": configuration(),
      [`/${file}`]: text,
    });
    const { code, err } = await dateline(["build"], { in: root });
    const [told = "", ...others] = err.trim().split("\n");
    expect(told.startsWith(`The template ${file} failed: `)).toBe(true);
    expect(told).toMatch(reason);
    expect(others).toEqual(["Nothing was published; the last site still stands."]);
    expect(code).toBe(1);
  });
});
