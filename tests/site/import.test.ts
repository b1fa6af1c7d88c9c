import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import { dateline } from "../cli/run-dateline.ts";
import { build } from "../support/build.ts";
import { newsroom, scratchFolder, siteYaml } from "../support/newsroom.ts";
import { differences, readTree } from "../support/output-tree.ts";

interface Post {
  readonly id: number;
  readonly title: string;
  readonly status?: string;
  readonly type?: string;
  readonly body?: string;
  readonly password?: string;
  readonly more?: string;
  readonly day?: string;
}

const post = ({
  id,
  title,
  status = "publish",
  type = "post",
  body = "Text.",
  password = "",
  more = "",
  day = "2019-03-05",
}: Post): string => `
<item><title>${title}</title><link>https://old.example/${type === "page" ? "" : "2019/"}${title.toLowerCase()}/</link><dc:creator>ana</dc:creator>
<content:encoded><![CDATA[${body}]]></content:encoded><excerpt:encoded></excerpt:encoded><wp:post_id>${id}</wp:post_id>
<wp:post_date>${day} 10:00:00</wp:post_date><wp:post_date_gmt>${day} 09:00:00</wp:post_date_gmt><wp:post_name>${title.toLowerCase()}</wp:post_name>
<wp:status>${status}</wp:status><wp:post_type>${type}</wp:post_type><wp:post_password>${password}</wp:post_password>${more}</item>`;

const posts: readonly Post[] = [
  {
    id: 1,
    title: "Harbour",
    body: 'One\n\n<a href="https://old.example/?p=2">Two</a> <img src="https://old.example/up/2019/boat-300x200.jpg" alt="Boat">\n\n[poll id="4"]\n\n<strong>Correction:</strong> It was Monday.',
    more: '<category domain="category" nicename="ukraine">Ukraine</category><category domain="author" nicename="cap-petro">Petro Marin</category>',
  },
  { id: 2, title: "Second", body: "<!-- wp:paragraph --><p>Block.</p><!-- /wp:paragraph -->" },
  { id: 3, title: "About", type: "page" },
  { id: 4, title: "Secretdraft", status: "draft" },
  { id: 5, title: "Secretprivate", status: "private" },
  { id: 6, title: "Secretpending", status: "pending" },
  { id: 7, title: "Secretlocked", password: "x" },
  { id: 8, title: "Secretfuture", status: "future", day: "2030-01-01" },
  { id: 9, title: "Secretlate", status: "future" },
  { id: 10, title: "Secretbin", status: "trash" },
  { id: 11, title: "Secretrevision", status: "inherit", type: "revision" },
  { id: 12, title: "Secretproduct", type: "product" },
  { id: 13, title: "Secretpage", type: "page", status: "draft" },
];

const wxr = `<?xml version="1.0"?><rss><channel><wp:base_blog_url>https://old.example</wp:base_blog_url>
<wp:author><wp:author_login>ana</wp:author_login><wp:author_email>ana.secret@old.example</wp:author_email><wp:author_display_name>Ana Ilić</wp:author_display_name></wp:author>
<wp:category><wp:category_nicename>ukraine</wp:category_nicename><wp:category_parent></wp:category_parent><wp:cat_name>Ukraine</wp:cat_name></wp:category>
${posts.map(post).join("")}</channel></rss>`;

const hugo = {
  "hugo.toml": 'baseURL = "https://hugo.example/"\n[permalinks]\nnews = "/:year/:slug/"\n',
  "content/news/a.md":
    '+++\ntitle = "Hugo one"\ndate = 2020-01-02T10:00:00Z\ntags = ["Boats"]\n+++\n{{< youtube abcdefghijk >}} {{< ref "b.md" >}}\n',
  "content/news/b.md": "---\ntitle: Hugo two\ndate: 2020-01-03\n---\n![Boat](/boat.jpg)\n",
  "content/news/c.md": "---\ntitle: Secrethugo\ndate: 2020-01-03\ndraft: true\n---\nText\n",
  "content/hidden/_index.md": "---\ncascade:\n  build:\n    render: never\n---\n",
  "content/hidden/d.md": "---\ntitle: Secretcascade\ndate: 2020-01-03\n---\nText\n",
  "static/boat.jpg": "picture",
};

const jekyll = {
  "_config.yml":
    "url: https://jekyll.example\npermalink: pretty\ndefaults:\n  - scope: {path: _posts/kept}\n    values: {published: false}\n",
  "_posts/2021-01-02-one.md":
    "---\ntitle: Jekyll one\ncategories: news\ntags: a b\nredirect_from: /was/here.html\n---\n[x]({% post_url 2021-01-03-two %}){: .c}\n",
  "_posts/2021-01-03-two.markdown":
    "---\ntitle: Jekyll two\nopen: true\n---\n{% if page.open %}Text{% else %}Secretbranch{% endif %}\n",
  "_posts/2021-01-04-five.md": "---\ntitle: Jekyll five\n---\n{% if a %}Secretcondition{% endif %}\n",
  "_posts/kept/2021-01-03-three.md": "---\ntitle: Secretdefault\n---\nText\n",
  "_drafts/four.md": "---\ntitle: Secretjekyll\n---\nText\n",
};

function folder(files: Readonly<Record<string, string>>): string {
  const root = scratchFolder("old-site");
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

it("moves old sites in, with what readers saw and nothing else, and changes nothing the second time", async () => {
  const root = newsroom({ "site.yaml": siteYaml });
  const wordpress = folder({ "export.xml": wxr, "up/2019/boat.jpg": "picture" });
  const [hugoSite, jekyllSite] = [folder(hugo), folder(jekyll)];
  const now = ["--now", "2025-12-15T12:00:00Z"];
  const importAll = async () => [
    await dateline(
      [
        "import",
        "wordpress",
        join(wordpress, "export.xml"),
        "--media",
        `https://old.example/up=${join(wordpress, "up")}`,
        ...now,
      ],
      { in: root },
    ),
    await dateline(["import", "hugo", hugoSite, ...now], { in: root }),
    await dateline(["import", "jekyll", jekyllSite, ...now], { in: root }),
  ];
  const before = readTree(join(root, "content"));
  const dry = await dateline(["import", "wordpress", join(wordpress, "export.xml"), "--dry-run", ...now], {
    in: root,
  });
  expect([dry.code, differences(before, readTree(join(root, "content")))]).toEqual([0, []]);
  const first = await importAll();
  expect(first.map(({ code, err }) => [code, err])).toEqual(first.map(() => [0, ""]));
  expect(first.map(({ out }) => out.split("\n")[0])).toEqual([
    "Imported 8 articles and 2 pages; 6 drafts, 1 under embargo.",
    "Imported 4 articles and 0 pages; 2 drafts, 0 under embargo.",
    "Imported 5 articles and 0 pages; 3 drafts, 0 under embargo.",
  ]);
  const read = (path: string) => readFileSync(join(root, "content", path), "utf8");
  const harbour = read("articles/2019/2019-03-05-harbour.md");
  expect(harbour).toContain(
    "date: 2019-03-05T10:00+01:00\nauthors:\n  - Petro Marin\nplaces:\n  - Ukraine\naliases:\n  - /2019/harbour/\n",
  );
  expect(harbour).toContain("[Two](/2019/03/05/second/) ![Boat](/media/2019/boat.jpg)");
  expect(read("articles/2020/2020-01-02-a.md")).toContain(
    "aliases:\n  - /2020/a/\n---\n\nhttps://www.youtube.com/watch?v=abcdefghijk\n\n /2020/01/03/b/",
  );
  expect(read("articles/2021/2021-01-02-one.md")).toContain(
    "aliases:\n  - /news/2021/01/02/one/\n  - /was/here.html\n---\n\n[x](/2021/01/03/two/)",
  );
  const report = read("import/wordpress/report.md");
  for (const told of [
    "[poll] is made",
    "as data: corrections: [{date: 2019-03-05",
    "“Secretproduct” is of the kind",
    "| revisions | 1 |",
    "“Secretbin” is in the bin",
  ])
    expect(report).toContain(told);

  const { report: built, files } = await build(root);
  expect([built.published, built.problems.filter(({ severity }) => severity === "error")]).toEqual([
    true,
    [],
  ]);
  const pages = [...files].map(([, content]) => content.toString());
  expect(pages.some((page) => page.includes("Hugo two"))).toBe(true);
  expect(pages.filter((page) => /secret/i.test(page))).toEqual([]);
  expect([...files.keys()].filter((path) => /secret|import/i.test(path))).toEqual([]);
  // What a reader had in a bookmark.
  expect(files.get("2019/harbour/index.html")?.toString()).toContain("/2019/03/05/harbour/");

  const kept = readTree(join(root, "content"));
  writeFileSync(
    join(root, "content/articles/2020/2020-01-03-b.md"),
    "---\ntitle: Mine\ndate: 2020-01-03\n---\n",
  );
  await importAll();
  expect(read("articles/2020/2020-01-03-b.md")).toContain("Mine");
  const changed = differences(kept, readTree(join(root, "content"))).map((line) => String(line));
  expect(changed.filter((line) => !/2020-01-03-b\.md|hugo\/report\.md/.test(line))).toEqual([]);
});
