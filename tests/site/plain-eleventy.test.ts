import { execFile } from "node:child_process";
import { mkdirSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { expect, it } from "vitest";
import { home } from "../../src/model/home.ts";
import { article, markdown, newsroom, siteYaml } from "../support/newsroom.ts";
import { filesWith, readTree } from "../support/output-tree.ts";

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
    "/package.json": '{"type":"module"}',
    "/eleventy.config.js":
      'import { dateline } from "dateline-press";\nexport default async function (config) { await config.addPlugin(dateline, { now: "2025-12-15T12:00:00Z" }); }\n',
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
});
