import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import { openEleventy } from "../../src/import/folder/eleventy.ts";
import { openHugo } from "../../src/import/folder/hugo.ts";
import { openJekyll } from "../../src/import/folder/jekyll.ts";
import { openGhost } from "../../src/import/ghost/ghost.ts";
import type { ImportedItem, ImportSource } from "../../src/import/item.ts";
import { scratchFolder } from "../support/newsroom.ts";
import { bodyTools } from "./body-tools.ts";

function site(files: Readonly<Record<string, string>>): string {
  const root = scratchFolder("source");
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

async function itemsOf(source: ImportSource): Promise<readonly ImportedItem[]> {
  const items: ImportedItem[] = [];
  for await (const item of source.items()) items.push(item);
  return items;
}

const briefly = (items: readonly ImportedItem[]) =>
  items.map(({ kind, title, date, hidden, embargo, oldAddresses }) => [
    kind,
    title,
    date,
    hidden ?? embargo ?? "public",
    ...oldAddresses,
  ]);

it("reads an export of Ghost, with what only members or nobody saw", async () => {
  const post = (id: string, more: Readonly<Record<string, unknown>>) => ({
    id,
    title: id.toUpperCase(),
    slug: id,
    type: "post",
    status: "published",
    visibility: "public",
    published_at: "2021-05-06T07:08:09.000Z",
    html: "<!--kg-card-begin: html--><p>See <a href='__GHOST_URL__/b/'>B</a></p><!--kg-card-end: html-->",
    ...more,
  });
  const data = {
    posts: [
      post("a", { featured: 1, custom_template: null }),
      post("b", {
        ...{ custom_template: "custom-wide", show_title_and_feature_image: 0 },
        ...{ type: "page", published_at: 1_620_284_889_000 },
      }),
      post("c", { status: "draft", published_at: null, created_at: "2021-01-02 03:04:00" }),
      post("d", { visibility: "paid" }),
      post("e", { status: "sent" }),
      post("f", { status: "scheduled", published_at: "2030-01-01T00:00:00.000Z" }),
      post("g", {}),
      post("h", { visibility: null }),
      post("i", { visibility: "tiers" }),
    ],
    posts_meta: [
      { post_id: "g", email_only: 1 },
      { id: "m", post_id: "a", og_title: "A, for those who share it", twitter_title: "" },
    ],
    posts_authors: [
      { post_id: "a", author_id: "u2", sort_order: 1 },
      { post_id: "a", author_id: "u1", sort_order: 0 },
    ],
    posts_tags: [
      { post_id: "a", tag_id: "t1" },
      { post_id: "a", tag_id: "t2" },
      { post_id: "a", tag_id: "t3" },
    ],
    tags: [
      { id: "t1", name: "Boats", slug: "boats" },
      { id: "t2", name: "#internal", slug: "hash-internal" },
      { id: "t3", name: "Desk", slug: "desk", visibility: "internal" },
    ],
    users: [{ id: "u1", name: "Ana Ilić", slug: "ana", email: "ana@old.example" }],
    settings: [{ key: "url", value: "https://old.example" }],
    members: [{ id: "m" }],
  };
  const root = site({ "export.json": JSON.stringify({ db: [{ meta: {}, data }] }, null, 1) });
  const source = openGhost(join(root, "export.json"));
  const items = await itemsOf(source);
  expect(briefly(items)).toEqual([
    ["article", "A", "2021-05-06T07:08:09Z", "public", "/a/"],
    ["page", "B", "2021-05-06T07:08:09Z", "public", "/b/"],
    ["article", "C", "2021-01-02T03:04Z", "a draft", "/c/"],
    ["article", "D", "2021-05-06T07:08:09Z", "for paying members", "/d/"],
    ["article", "E", "2021-05-06T07:08:09Z", "went out by mail alone", "/e/"],
    ["article", "F", "2030-01-01T00:00Z", "2030-01-01T00:00Z", "/f/"],
    ["article", "G", "2021-05-06T07:08:09Z", "went out by mail alone", "/g/"],
    ["article", "H", "2021-05-06T07:08:09Z", "its visibility says nothing", "/h/"],
    ["article", "I", "2021-05-06T07:08:09Z", "for tiers", "/i/"],
  ]);
  expect(items.map(({ untaken = [] }) => untaken.map(({ name }) => name))).toEqual([
    ...[
      ["featured", "og_title"],
      ["custom_template", "show_title_and_feature_image"],
      [],
      [],
      [],
      [],
      [],
      [],
      [],
    ],
  ]);
  expect(items[0]?.body(bodyTools())).toBe("See [B](https://old.example/b/)");
  expect([items[0]?.authors, items[0]?.terms]).toEqual([["u1", "u2"], [{ taxonomy: "tags", name: "Boats" }]]);
  expect(JSON.stringify([...source.authors()])).not.toContain("ana@");
  expect(source.passedOver()).toEqual([{ what: "members and subscribers", count: 1 }]);
});

it("reads the folder of an Eleventy site, with the data of its folders", async () => {
  const root = site({
    "eleventy.config.js": 'export default () => ({ dir: { input: "src" } });',
    "src/_data/site.json": '{"url": "https://old.example", "title": "Old"}',
    "src/blog/blog.11tydata.js":
      'export default { tags: ["posts"], permalink: "/{{ page.date | date: \'%Y\' }}/{{ page.fileSlug }}/" };',
    "src/blog/2020-01-02-a.md": "---\ntitle: A\ntags: Boats\n---\n[B]({{ '/blog/b/' | url }})",
    "src/hidden/hidden.json": '{"draft": true}',
    "src/hidden/b.md": "---\ntitle: B\ndate: 2020-01-03\n---\nText",
    "src/about.md": "---\ntitle: About\n---\nText",
    "src/c.md": "---\ntitle: C\npermalink: false\n---\nText",
    ".eleventyignore": "# not public\nsrc/kept\n*.draft.md\n",
    "src/kept/d.md": "---\ntitle: D\n---\nText",
    "src/e.draft.md": "---\ntitle: E\n---\nText",
    "src/index.njk": "---\ntitle: Home\n---\n",
    "node_modules/x/readme.md": "---\ntitle: Not this\n---\n",
  });
  const source = openEleventy(root);
  const items = await itemsOf(source);
  expect(briefly(items)).toEqual([
    ["page", "About", undefined, "public", "/about/"],
    ["article", "A", "2020-01-02", "public", "/2020/a/"],
    ["page", "C", undefined, "permalink: false"],
    ["article", "B", "2020-01-03", "draft: true", "/hidden/b/"],
  ]);
  expect(items[1]?.terms).toEqual([{ taxonomy: "tags", name: "Boats" }]);
  expect(source.notes().map(({ file }) => file)).toEqual(["src/blog/blog.11tydata.js", "src/index.njk"]);
});

it("reads languages, bundles and cascades of Hugo", async () => {
  const root = site({
    "config/_default/hugo.yaml": "baseURL: https://old.example/sub/\ndefaultContentLanguage: en\n",
    "config/_default/languages.toml": "[en]\n[fr]\n",
    "content/news/_index.md": "---\ncascade:\n  - params: {private: true}\n---\n",
    "content/news/a.md": "---\ntitle: A\ndate: 2020-01-02\n---\n",
    "content/b/index.md": "---\ntitle: B\ndate: 2020-01-02\naliases: [/was/]\n---\n![x](x.jpg)",
    "content/b/index.fr.md": "---\ntitle: B fr\ndate: 2020-01-02\n---\n",
    "content/b/x.jpg": "",
    "content/b/part.md": "---\ntitle: Part\n---\n",
  });
  const source = openHugo(root);
  const items = await itemsOf(source);
  expect(briefly(items)).toEqual([
    ["article", "B fr", "2020-01-02", "public", "/sub/fr/b/"],
    ["article", "B", "2020-01-02", "public", "/sub/b/", "/sub/was/"],
    ["article", "A", "2020-01-02", "params.private: true", "/sub/news/a/"],
  ]);
  expect([items[0]?.language, items[0]?.translationOf]).toEqual(["fr", "file:content/b/index.md"]);
  expect(source.notes().map(({ file }) => file)).toEqual(["content/b/part.md"]);
});

it("reads collections and defaults of Jekyll", async () => {
  const root = site({
    "_config.yml":
      "url: https://old.example\ncollections:\n  reports: {output: true}\n  team: {output: false}\n",
    "_reports/r.md": "---\ntitle: R\ndate: 2020-01-02\n---\n",
    "_team/ana.md": "---\ntitle: Ana\n---\n",
    "world/_posts/2020-01-02-a-b.md": "---\ntitle: A\n---\n",
    "about.md": "---\ntitle: About\n---\n",
    "plain.md": "No fields",
    "index.html": "---\n---\n",
  });
  const source = openJekyll(root);
  expect(briefly(await itemsOf(source))).toEqual([
    ["article", "R", "2020-01-02", "public", "/reports/r/"],
    ["page", "About", undefined, "public", "/about.html"],
    ["article", "A", "2020-01-02", "public", "/world/2020/01/02/a-b.html"],
  ]);
  expect(source.passedOver().map(({ count }) => count)).toEqual([1, 1]);
});

it("keeps the old addresses of Jekyll as they were, with their capitals and signs", async () => {
  const root = site({
    "_config.yml": "url: https://old.example\npermalink: /:year/:month/:day/:title/\n",
    "_posts/2012-12-17-2013_new_Board.members.md": "---\ntitle: A\n---\n",
    "_posts/2012-12-18-a-%e2%80%93-b.md": "---\ntitle: B\n---\n",
  });
  expect((await itemsOf(openJekyll(root))).map(({ oldAddresses }) => oldAddresses)).toEqual([
    ["/2012/12/17/2013_new_Board.members/"],
    ["/2012/12/18/a-e2-80-93-b/"],
  ]);
});

it("takes no file for programs, no page of errors and no e-mail address from Eleventy", async () => {
  const root = site({
    "feed.md": "---\npermalink: /feed.xml\n---\n<x/>",
    "404.md": "---\npermalink: /404.html\n---\nNot here",
    "a.md": "---\ntitle: A\ndate: 2020-01-02\nauthors: [ana@a.example, Petro Marin <p@a.example>]\n---\nText",
  });
  expect((await itemsOf(openEleventy(root))).map(({ title, authors }) => [title, ...authors])).toEqual([
    ["A", "Petro Marin"],
  ]);
});

it("counts texts in other languages and pages of templates, and tells each by its name", async () => {
  const post = "---\ntitle: A\ndate: 2020-01-02\n---\nText\n";
  const hugo = openHugo(
    site({
      "hugo.toml": "",
      "content/a.md": post,
      "content/b.org": "#+title: B\n* Text\n",
      "content/c/index.adoc": post,
      "content/c/picture.jpg": "",
      "content/d/_index.rst": "---\ncascade:\n  private: true\n---\n",
      "content/d/d.md": post,
      "content/e.mdown": post,
      "content/f.pandoc": post,
      "content/g/_content.gotmpl": "{{ $.AddPage }}",
      "content/data.csv": "a",
    }),
  );
  const jekyll = openJekyll(
    site({
      "_config.yml": "",
      "_posts/2020-01-02-a.md": post,
      "_posts/2020-01-02-b.textile": post,
      "_posts/2020-01-02-c.txt": post,
      "_posts/picture.jpg": "\0",
      "about.adoc": post,
      "notes.org": "No fields",
      "index.html": post,
      "main.scss": "---\n---\n",
    }),
  );
  const eleventy = openEleventy(
    site({
      "a.md": post,
      "b.njk": post,
      "c.11ty.js": "",
      "d.webc": "",
      "e.mdx": post,
      "_includes/f.njk": "",
    }),
  );
  const told = async (source: ImportSource) => [
    (await itemsOf(source)).map(({ place, hidden }) => [place.file, hidden]),
    source.notes().map(({ file }) => file),
    source.passedOver().map(({ what, count }) => `${count} ${what}`),
  ];
  const texts = "texts in another language than Markdown";
  const templates = "pages that templates make";
  expect(await told(hugo)).toEqual([
    [
      ["content/a.md", undefined],
      ["content/d/d.md", "private: true"],
      ["content/e.mdown", undefined],
    ],
    [
      ...["content/b.org", "content/c/index.adoc", "content/d/_index.rst"],
      ...["content/f.pandoc", "content/g/_content.gotmpl"],
    ],
    [`4 ${texts}`, `1 ${templates}`],
  ]);
  expect(await told(jekyll)).toEqual([
    [["_posts/2020-01-02-a.md", undefined]],
    ["_posts/2020-01-02-b.textile", "_posts/2020-01-02-c.txt", "about.adoc", "index.html"],
    [`3 ${texts}`, `1 ${templates}`],
  ]);
  expect(await told(eleventy)).toEqual([
    [["a.md", undefined]],
    ["b.njk", "c.11ty.js", "d.webc", "e.mdx"],
    [`3 ${templates}`, `1 ${texts}`],
  ]);
});
