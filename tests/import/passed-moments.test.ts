import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import { runImport } from "../../src/import/run-import.ts";
import { settingsOf } from "../support/edition.ts";
import { newsroom, scratchFolder } from "../support/newsroom.ts";

/** A source of one file, imported into a newsroom; gives what is told of it, and reads its files. */
async function imported(kind: string, path: string, text: string) {
  const site = scratchFolder("passed-source");
  for (const [file, content] of [
    [path, text] as const,
    ...(kind === "hugo" ? [["hugo.toml", ""] as const] : []),
  ]) {
    mkdirSync(dirname(join(site, file)), { recursive: true });
    writeFileSync(join(site, file), content);
  }
  const root = newsroom({});
  const { tally, notes } = await runImport({
    ...{ root, kind, settings: settingsOf(), media: [], isDry: false },
    ...{ source: kind === "ghost" ? join(site, path) : site },
    ...{ now: Date.parse("2025-12-15T12:00Z"), progress: () => undefined },
  });
  return {
    ...{ tally, hidden: notes.filter((note) => note.kind === "hidden") },
    read: (file: string) => readFileSync(join(root, file), "utf8"),
  };
}

const post = (more: string) => `---\ntitle: A\ndate: 2024-03-05\n${more}\n---\n\nText\n`;

it.each([
  ["hugo", "content/posts/a.md", "publishDate: 2024-03-09"],
  ["jekyll", "_posts/2024-03-05-a.md", "embargo: 2024-03-09"],
  ["eleventy", "posts/a.md", "release_date: 2024-03-09"],
] as const)("what %s showed once its moment had passed is public", async (kind, path, field) => {
  const { tally, hidden, read } = await imported(kind, path, post(field));
  expect(tally).toMatchObject({ articles: 1, drafts: 0, waiting: 0 });
  expect(hidden).toEqual([]);
  const text = read("content/articles/2024/2024-03-05-a.md");
  expect(text).toContain("embargo: 2024-03-09");
  expect(text).not.toContain("draft");
});

it("what still waits is told and counted", async () => {
  const { tally, hidden } = await imported("hugo", "content/posts/a.md", post("publishDate: 2026-03-09"));
  expect(tally).toMatchObject({ articles: 1, drafts: 0, waiting: 1 });
  expect(hidden).toHaveLength(1);
});

it("what Ghost itself still calls scheduled was never shown, whatever its moment says", async () => {
  const row = { id: "1", title: "A", slug: "a", html: "<p>Text</p>", type: "post", visibility: "public" };
  const posts = [{ ...row, status: "scheduled", published_at: "2024-03-09T10:00:00.000Z" }];
  const { tally } = await imported("ghost", "a.json", JSON.stringify({ db: [{ data: { posts } }] }));
  expect(tally).toMatchObject({ articles: 1, drafts: 1, waiting: 0 });
});
