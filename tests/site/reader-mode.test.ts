import { cpSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { repository } from "../architecture/import-lines.ts";
import { build, testNow } from "../support/build.ts";
import { hostileFiles } from "../support/hostile.ts";
import { newsroom, scratchFolder } from "../support/newsroom.ts";
import { type OutputTree, textOf } from "../support/output-tree.ts";
import { type ReaderView, readerView } from "../support/reader-mode.ts";

/** A text with everything that reader modes like to take for furniture. */
const longText = `The ministers met on Monday, and nobody who was there would say what had been agreed, or when.

## Social media and the comment of the sponsors

Words in a heading, such as “related”, “footer” or “community”, are no reason to leave it out, however long the text.

### Banner, menu and sidebar

> A quotation, of some length, that stands by itself between two paragraphs.

- A short item
- Another one, with [a link](https://example.org/a)

| Where | Who |
|---|---|
| Paris | Two presidents |
| Moscow | An envoy |

![A map](/media/a.jpg "What the map shows")

## Share

Short.

A note at the end,[^1] and a paragraph that is long enough to be taken for one, with commas, as they all are.

[^1]: The note itself, which says a little more.
`;

const liveText = `What is known so far, and what is not, in a few words that stand above all updates.

## 14:05 The second update

It tells what has happened since the first one, in more words than a headline has, and with a comma.

## 10:30 The first update

It tells how the day began, which was quiet, as far as anybody remembers, and as the weather would have it.
`;

/** The hostile newsroom with texts of some length. */
function hostile(): string {
  const files = Object.entries(hostileFiles).map(([path, content]) => {
    const text = path === "articles/live.md" ? liveText : longText;
    return [
      path,
      path.startsWith("articles/") ? content.replace(/\n---\n.*$/s, `\n---\n\n${text}`) : content,
    ];
  });
  return newsroom(Object.fromEntries(files));
}

function demonstration(): string {
  const root = scratchFolder("demo-reader");
  cpSync(join(repository, "content"), join(root, "content"), { recursive: true });
  return root;
}

const isArticle = /<article class="story/;

describe.each([
  ["the demonstration", demonstration, 12],
  ["the hostile newsroom", hostile, 7],
])("reader mode finds in every article of %s", (_what, make, atLeast) => {
  const articles: [file: string, html: string, view: ReaderView][] = [];
  beforeAll(async () => {
    const { report, files } = await build(make(), { now: testNow });
    expect(report.published).toBe(true);
    for (const file of articleFiles(files)) {
      const html = textOf(files, file);
      articles.push([file, html, readerView(html)]);
    }
    expect(articles.length).toBeGreaterThanOrEqual(atLeast);
  });

  it("headline, byline, date and language", () => {
    for (const [file, html, { title, byline, published, language, direction }] of articles) {
      const data = JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? "");
      expect(`${file} ${title}`).toBe(`${file} ${data.headline.trim()}`);
      const names = (data.author as { name: string }[]).map(({ name }) => name);
      expect(byline).toBe(names.join(", "));
      expect(published.slice(0, 10)).toBe(data.datePublished.slice(0, 10));
      expect(language).toBe(data.inLanguage);
      if (html.includes(' dir="rtl"><head>')) expect(direction).toBe("rtl");
    }
  });

  it("every paragraph, heading, item and cell, in their order", () => {
    for (const [file, , { text, pieces }] of articles) {
      expect(pieces.length).toBeGreaterThan(0);
      let from = 0;
      for (const piece of pieces) {
        const at = text.indexOf(piece, from);
        expect(`${file} ${at < 0 ? `lost: ${piece}` : ""}`).toBe(`${file} `);
        from = at;
      }
    }
  });

  it("nothing before the text, and after it nothing but corrections and sources", () => {
    expect(articles.flatMap(([, html]) => furnitureOf(html)).length).toBeGreaterThan(5);
    for (const [file, html, { text, pieces }] of articles) {
      expect(`${file} ${beginning(text)}`).toBe(`${file} ${beginning(pieces.join(" "))}`);
      for (const furniture of furnitureOf(html)) expect(`${file} ${text}`).not.toContain(furniture);
    }
  });
});

/** Its first letters, whatever spaces are between them. */
function beginning(text: string): string {
  return text.replaceAll(" ", "").slice(0, 60);
}

function articleFiles(files: OutputTree): string[] {
  return [...files.keys()].filter((file) => file.endsWith(".html") && isArticle.test(textOf(files, file)));
}

/** Headings of what stands around the text. */
function furnitureOf(html: string): string[] {
  return [
    ...html.matchAll(/<\w+ class="(?:tags|related|story-so-far)"[^>]*>(?:<aside[^>]*>)?<h2>([^<]+)</g),
  ].map(([, heading = ""]) => heading);
}
