import { execFile } from "node:child_process";
import { existsSync, mkdirSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { expect, it } from "vitest";
import { home } from "../../src/model/home.ts";
import { build } from "../support/build.ts";
import { article, markdown, newsroom, siteYaml, writeContent } from "../support/newsroom.ts";
import { differences, filesWith, readTree } from "../support/output-tree.ts";

const require = createRequire(import.meta.url);
// The command is not among the exports of the package; it stands above its source folder.
const eleventy = join(dirname(require.resolve("@11ty/eleventy")), "..", "cmd.cjs");

it("makes the same pages under plain Eleventy, and takes nothing of the newsroom for a template", async () => {
  const root = newsroom({
    "articles/open.md": article({ title: "Open", people: ["Ana"] }, "Braces {{ 1 | plus: 1 }} are prose."),
    "articles/held.md": article({ title: "Held", embargo: "2999-01-01" }, "Zqheld {{ 1 | plus: 1 }}"),
    "articles/draft.md": article({ title: "Draft", draft: true }, "Zqdraft"),
    "people/ana.md": markdown({ name: "Ana" }, "Biography."),
    "site.yaml": `${siteYaml}shareCards: true\n`,
    "/README.md": "# Zqreadme\n",
    "/list.njk": "{% for one in collections.articles %}{{ one.title }} {{ one.content | safe }}{% endfor %}",
    "/static/report.txt": "The report.",
    "/package.json": '{"type":"module"}',
    "/eleventy.config.js":
      'import { dateline } from "dateline-press";\nexport default async function (config) { await config.addPlugin(dateline, { now: "2025-12-15T12:00:00Z" }); config.addPassthroughCopy("static"); }\n',
  });
  mkdirSync(join(root, "node_modules"));
  symlinkSync(home, join(root, "node_modules/dateline-press"));
  await promisify(execFile)(process.execPath, [eleventy], { cwd: root });
  const files = readTree(join(root, "_site"));
  expect(files.get("2025/12/01/open/index.html")?.toString()).toContain(
    'Braces <span translate="no">{{ 1 | plus: 1 }}</span> are prose.',
  );
  expect([...files.keys()]).toEqual(
    expect.arrayContaining([
      "index.html",
      "feed.xml",
      "people/ana/index.html",
      "assets/style.css",
      "favicon.ico",
    ]),
  );
  expect([...files.keys()].filter((file) => file.endsWith("card.png"))).toEqual([
    "2025/12/01/open/card.png",
    "card.png",
  ]);
  for (const word of ["Zqheld", "Zqdraft", "Zqreadme"]) expect(filesWith(files, word)).toEqual([]);
  expect(files.get("list/index.html")?.toString()).toMatch(/^Open <p>Braces/);
  expect(filesWith(files, root)).toEqual([]);
  // The very same as those of Dateline’s own command, to the byte, the sitemap too.
  const built = await build(root, { output: join(root, "_built"), standing: false });
  expect(differences(built.files, files)).toEqual([]);

  writeContent(root, "/clash.njk", "---\npermalink: /2025/12/01/open/\n---\nZqclash");
  const failed = await promisify(execFile)(process.execPath, [eleventy, "--output=_new"], {
    cwd: root,
  }).catch((error: { code: number; stderr: string }) => error);
  expect(failed).toMatchObject({ code: 1 });
  expect(failed.stderr).toContain(
    "clash.njk:2:12 The address /2025/12/01/open/ is already taken by content/articles/open.md.",
  );
  expect(existsSync(join(root, "_new"))).toBe(false);
});
