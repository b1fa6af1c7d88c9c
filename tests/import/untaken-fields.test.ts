import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import { runImport } from "../../src/import/run-import.ts";
import { showsSomething } from "../../src/import/text/plain-text.ts";
import { settingsOf } from "../support/edition.ts";
import { newsroom, scratchFolder } from "../support/newsroom.ts";

async function imported(files: Readonly<Record<string, string>>) {
  const source = scratchFolder("untaken-source");
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(source, path)), { recursive: true });
    writeFileSync(join(source, path), text);
  }
  const root = newsroom({});
  const run = () =>
    runImport({
      ...{ root, source, kind: "hugo", settings: settingsOf(), media: [], isDry: false },
      ...{ now: Date.parse("2025-12-15T12:00Z"), progress: () => undefined },
    });
  const { notes, report } = await run();
  const read = (path: string) => readFileSync(join(root, path), "utf8");
  const first = read(report);
  const { outcomes } = await run();
  expect([outcomes.new, outcomes.changed, read(report)]).toEqual([0, 0, first]);
  return { notes, report: first, read };
}

const post = (more: string, body = "Text") => `---\ntitle: A\ndate: 2024-03-05\n${more}---\n${body}\n`;
const long = "Words that a reader would miss. ".repeat(10);

it("fields that were not taken are counted, with the first of their places", async () => {
  const { report } = await imported({
    "hugo.toml": "",
    "content/a.md": post(
      "kicker: Harbour\nhero: some-id\nlayout: wide\nempty: ''\ndescription: D\ndeck: Other\n",
    ),
    "content/b.md": post("kicker: Town\nkept:\n  - 1\n"),
  });
  expect(report.split("## Fields that were not taken: 5\n")[1]).toBe(
    [
      "\nThe files of the old site have them, and the files here do not. What readers saw of them has to be moved by hand.",
      "\n| field | files | first |\n|---|---:|---|\n| `kicker` | 2 | `content/a.md:4` |",
      "| `deck` | 1 | `content/a.md:9` |\n| `hero` | 1 | `content/a.md:5` |\n| `kept` | 1 | `content/b.md:5` |",
      "\nOf layout alone: `layout` 1.\n",
    ].join("\n"),
  );
});

it("a file without a text takes it from a field, or leads on; else it is told", async () => {
  const { notes, read } = await imported({
    "hugo.toml": "",
    "content/html.md": post(`raw-content: "<p>${long}</p><p>End</p>"\n`, ""),
    "content/locked.md": post(`raw-content: "<p>${long}</p>{{< private >}}"\n`, ""),
    "content/link.md": post("source_url: https://other.example/x\n", ""),
    "content/lost.md": post(`intro: "${long}"\n`, "<!-- nothing -->"),
    "content/empty.md": post("", ""),
    "content/picture.md": post("", "![](/a.jpg)"),
  });
  const text = (name: string) => read(`content/articles/2024/2024-03-05-${name}.md`);
  expect(text("html")).toMatch(/miss\.\n\nEnd\n$/);
  expect(text("html")).not.toContain("draft");
  expect(text("locked")).toContain("draft: true");
  expect(text("link")).toMatch(/\n\[A\]\(https:\/\/other\.example\/x\)\n$/);
  expect(text("lost")).toContain("draft: true");
  expect(text("empty")).not.toContain("draft");
  expect(notes.filter(({ kind }) => kind === "empty").map(({ file, text: said }) => [file, said])).toEqual([
    ["content/empty.md", "“A” has no text."],
    ["content/lost.md", "“A” (no text, but words in the field `intro`) is a draft."],
  ]);
});

it.each([
  ["<div>\n\n</div>", false],
  ["<!-- a word -->", false],
  ["<iframe src='x'></iframe>", true],
  ["![](a.jpg)", true],
  ["Слово", true],
])("what a reader sees of %j", (markdown, sees) => expect(showsSomething(markdown)).toBe(sees));
