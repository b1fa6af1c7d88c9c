import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { home } from "../../src/model/home.ts";
import { build, problemLines } from "../support/build.ts";
import { newsroom, siteYaml } from "../support/newsroom.ts";
import { photograph } from "../support/photographs.ts";

interface Snippet {
  readonly prefix: string;
  readonly body: readonly string[];
}

const file = join(home, "src/scaffold/newsroom-template/vscode/newsroom.code-snippets");
const snippets: readonly Snippet[] = Object.values(JSON.parse(readFileSync(file, "utf8")));

const clock: Readonly<Record<string, string>> = {
  CURRENT_YEAR: "2025",
  CURRENT_MONTH: "12",
  CURRENT_DATE: "01",
  CURRENT_HOUR: "14",
  CURRENT_MINUTE: "05",
};

/** What stands there when an editor has typed nothing but a text at the end. */
function typed(prefix: string): string {
  const { body = [] } = snippets.find((one) => one.prefix === prefix) ?? {};
  return `${body
    .join("\n")
    .replace(/\$\{\d+:([^}]*)\}/g, "$1")
    .replace(/\$\{?(CURRENT_\w+)\}?/g, (_, name: string) => clock[name] ?? "?")
    .replace("$0", "Text.")}\n`;
}

/** Fields that go into an article, and an update that follows its text. */
const parts = ["corrections", "image", "update"];
const articles = ["article", "analysis", "opinion", "review", "live", "sponsored"];
const records: Readonly<Record<string, string>> = {
  person: "people/ada-example",
  place: "places/sampleton",
  topic: "topics/our-newsroom",
  author: "authors/our-desk",
  story: "stories/harbour",
  page: "pages/about",
};

test("each snippet gives a file without a problem", async () => {
  expect(snippets.map(({ prefix }) => prefix).sort()).toEqual(
    [...parts, ...articles, ...Object.keys(records)].sort(),
  );
  const field = (prefix: string) => typed(prefix).replace("Text.", "").trimEnd();
  const whole = typed("live").replace("draft: true", `${field("image")}\n${field("corrections")}`);
  const root = newsroom({
    "site.yaml": `${siteYaml}publisher:\n  policies:\n    corrections: /about/\n`,
    ...Object.fromEntries(
      articles.map((prefix) => [`articles/${prefix}.md`, typed(prefix).replace("Headline", `Of ${prefix}`)]),
    ),
    ...Object.fromEntries(Object.entries(records).map(([prefix, path]) => [`${path}.md`, typed(prefix)])),
    "articles/whole.md": whole.replace("Headline", "With all") + typed("update").replace("14:05", "15:00"),
    "media/harbour.jpg": await photograph({ width: 1200, height: 800 }),
  });
  const { report } = await build(root, { drafts: true });
  expect(problemLines(report)).toEqual([]);
});
