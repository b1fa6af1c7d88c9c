import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import { onClocksOf } from "../../src/import/folder/site-clock.ts";
import { runImport } from "../../src/import/run-import.ts";
import { settingsOf } from "../support/edition.ts";
import { newsroom, scratchFolder } from "../support/newsroom.ts";

it.each([
  ["America/New_York", "2024-07-01 10:00", "2024-07-01T10:00-04:00"],
  ["America/New_York", "2024-01-01T10:00:30", "2024-01-01T10:00:30-05:00"],
  ["America/New_York", "2024-07-01 10:00 +0200", "2024-07-01 10:00 +0200"],
  ["America/New_York", "2024-07-01T10:00:00Z", "2024-07-01T10:00:00Z"],
  // What clocks showed twice is taken for the first time.
  ["America/New_York", "2024-11-03 01:30", "2024-11-03T01:30-04:00"],
  ["America/New_York", "2024-07-01", "2024-07-01"],
  ["America/New_York", "yesterday", "yesterday"],
  ["Nowhere/Nothing", "2024-07-01 10:00", "2024-07-01 10:00"],
  [undefined, "2024-07-01 10:00", "2024-07-01 10:00"],
])("a moment without an offset is on the clocks of its site: %s %s", (zone, written, meant) => {
  expect(onClocksOf(zone, written)).toBe(meant);
});

/** The fields of the one article that a site becomes. */
async function importedOf(kind: string, files: Readonly<Record<string, string>>): Promise<string> {
  const source = scratchFolder("clock-source");
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(source, path)), { recursive: true });
    writeFileSync(join(source, path), text);
  }
  const root = newsroom({});
  await runImport({
    ...{ root, source, kind, media: [], isDry: false, now: Date.parse("2025-12-15T12:00Z") },
    ...{ settings: settingsOf(), progress: () => undefined },
  });
  const folder = join(root, "content/articles/2024");
  const [name = ""] = readdirSync(folder);
  return `${name}\n${readFileSync(join(folder, name), "utf8")}`;
}

it.each([
  [
    "hugo",
    {
      "hugo.toml": 'timeZone = "America/New_York"\n',
      "content/a.md": "---\ntitle: A\ndate: 2024-07-01T22:00:00\n---\nA\n",
    },
    ["2024-07-02-a.md", "date: 2024-07-01T22:00-04:00"],
  ],
  [
    "jekyll",
    {
      "_config.yml": "timezone: America/New_York\n",
      "_posts/2024-07-01-a.md": "---\ntitle: A\ndate: 2024-07-01 22:00\n---\nA\n",
    },
    ["2024-07-02-a.md", "date: 2024-07-01T22:00-04:00", "/2024/07/01/a.html"],
  ],
  [
    "jekyll",
    // Ruby reads a moment with seconds as one of Greenwich, and Jekyll shows it on the clocks of the site.
    {
      "_config.yml": "timezone: America/New_York\n",
      "_posts/2024-07-02-a.md": "---\ntitle: A\ndate: 2024-07-02 01:00:00\n---\nA\n",
    },
    ["2024-07-02-a.md", "date: 2024-07-02T01:00+00:00", "/2024/07/01/a.html"],
  ],
  [
    "jekyll",
    {
      "_config.yml": "timezone: America/New_York\n",
      "_posts/2024-07-01-a.md": "---\ntitle: A\ndate: '2024-07-01 22:00:00'\n---\nA\n",
    },
    ["date: 2024-07-01T22:00-04:00", "/2024/07/01/a.html"],
  ],
  [
    "eleventy",
    { "posts/a.md": "---\ntitle: A\ndate: 2024-07-01 23:00:00\nupdated: 2024-07-03 10:00\n---\nA\n" },
    ["2024-07-02-a.md", "date: 2024-07-01T23:00+00:00", "updated: 2024-07-03T10:00+00:00"],
  ],
  [
    "jekyll",
    { "_config.yml": "", "_posts/2024-07-01-a.md": "---\ntitle: A\ndate: 2024-07-01 22:00:00\n---\nA\n" },
    ["2024-07-01-a.md", "date: 2024-07-01 22:00:00"],
  ],
])("an article of %s comes out at the moment at which its site had it", async (kind, files, expected) => {
  const made = await importedOf(kind, files as Readonly<Record<string, string>>);
  for (const part of expected) expect(made).toContain(part);
});
