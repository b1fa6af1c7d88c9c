import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Article } from "../../src/model/content.ts";
import { type NewContent, writeNew } from "../../src/scaffold/new-content.ts";
import { articleKind } from "../../src/scaffold/new-kinds.ts";
import { typesetText } from "../../src/source/typography/typeset-text.ts";
import { typographyOf } from "../../src/source/typography/typography.ts";
import { readOne, settingsOf } from "../support/edition.ts";
import { newsroom } from "../support/newsroom.ts";

const settings = settingsOf("taxonomies: [people, places, organisations]\n");
const now = Date.parse("2025-12-01T23:30:00Z");

function begin(title: string, root = newsroom({}), at = now, more: Partial<NewContent> = {}) {
  const written = writeNew({ root, kind: articleKind, title, now: at, settings, ...more });
  if (!("path" in written)) throw new Error(JSON.stringify(written));
  return { root, path: written.path, text: readFileSync(join(root, written.path), "utf8") };
}

test("stands under the newsroom’s day, with the fields to fill in", () => {
  const { path, text } = begin("Talks: open in “Paris”");
  expect(path).toBe("content/articles/2025/2025-12-02-talks-open-in-paris.md");
  expect(text.split("\n").filter((line) => !line.startsWith("#"))).toEqual([
    "---",
    'title: "Talks: open in “Paris”"',
    "date: 2025-12-02T00:30",
    "description:",
    "people: []",
    "places: []",
    "organisations: []",
    "draft: true",
    "---",
    "",
    "",
  ]);
});

test("never writes over an article", () => {
  const { root, path } = begin("Talks");
  const second = begin("Talks", root);
  const third = begin("Talks", root);
  expect([path, second.path, third.path].map((one) => one.slice("content/articles/2025/".length))).toEqual([
    "2025-12-02-talks.md",
    "2025-12-02-talks-2.md",
    "2025-12-02-talks-3.md",
  ]);
});

test("gives the offset where the clocks show a time twice", () => {
  expect(begin("Talks", undefined, Date.parse("2025-10-26T00:30:00Z")).text).toContain(
    "date: 2025-10-26T02:30:00+02:00\n",
  );
  expect(begin("Talks", undefined, Date.parse("2025-10-26T01:30:00Z")).text).toContain(
    "date: 2025-10-26T02:30:00+01:00\n",
  );
});

test("a headline of signs alone still has a file, and a long one an address of bearable length", () => {
  expect(begin("!!!").path).toBe("content/articles/2025/2025-12-02-article.md");
  const { path } = begin("word ".repeat(60));
  expect(path.length).toBeLessThan(130);
  expect(path).toMatch(/-word\.md$/);
});

test("whatever the headline is, the file is read without a problem and gives it back", () => {
  const root = newsroom({});
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: "binary", maxLength: 60 }), fc.constantFrom(...awkward)),
      (headline) => {
        fc.pre(/[^\s\p{Cc}]/u.test(headline));
        const { path, text } = begin(headline, root);
        const { row, problems } = readOne(path, text, settings);
        // Tags and references in a headline are told; nothing else is wrong with it.
        expect(problems.filter(({ code }) => code !== "text-markup")).toEqual([]);
        const clean = headline.replace(unclean, "").replace(/\s+/g, " ").trim();
        expect((row as Article).title).toBe(typesetText(clean, typographyOf(settings.language)));
        expect((row as Article).draft).toBe(true);
      },
    ),
    { numRuns: 40 },
  );
});

const awkward = [
  "007",
  "Null",
  "true",
  "a: b",
  "# no",
  "- x",
  "*x*",
  "&x",
  "!x",
  "@x",
  "%x",
  "'x'",
  '"x',
  "---",
  "{x}",
  "[x",
  "x #y",
  "`x`",
  "2025-12-01",
  "~",
];
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are left out of every text
const unclean = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
