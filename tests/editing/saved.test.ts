import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { describe, expect, it } from "vitest";
import { readingOf, shownText } from "../../src/desk/reading.ts";
import { saved } from "../../src/editing/saved.ts";
import { repository } from "../architecture/import-lines.ts";
import { articleForm, asTheDeskWrites } from "../support/desk-model.ts";

const taxonomies = ["people", "places", "topics", "meetings"];
const article = readingOf("content/articles/a.md", taxonomies);

/** What stands on the disk after the desk saved a file with a change to what it had sent without one. */
function afterSaving(disk: string, change: (sent: string) => string = (sent) => sent): string {
  return saved(disk, change(asTheDeskWrites(shownText(disk, article), articleForm)), article);
}

const odd = `---
# A remark
title: "Fields: odd"   # why
num: 007
no: "no"
date: 2025-12-01
ai: assisted
pin: { until: 2026-01-02 }
people: Volodymyr Zelenskyy
topics: [a, b]   # flow
places:
    - X
    - "Y: z"
description: >-
  Folded text
  over lines.
image: {src: /media/two-chairs.jpg, alt: 'It''s', extra: 1}
corrections:
- date: 2025-12-03
  # When the first of them came
  text: |
    One
    two
- date: 2025-12-04
  text: "Three"
sources: []
zeta: {b: 1, a: 2}
alpha: [1, 2.50, 0x10, ~]
authors:
slug:
---


Text *em* and **strong** and un*frigging*believable, \\_under\\_.

Setext
------

* star
* list

10) ten
10) ten again


- - -

| a | b |
|---|:-:|

> quote
continued lazily

End`;

describe("a file that the desk saves", () => {
  it("is the same to the byte where nothing was changed", () => {
    const files = readdirSync(join(repository, "content"), { recursive: true, encoding: "utf8" })
      .map((file) => `content/${file.split(sep).join("/")}`)
      .filter((file) => file.endsWith(".md"));
    expect(files.length).toBeGreaterThan(40);
    for (const file of files) {
      const text = readFileSync(join(repository, file), "utf8");
      const reading = readingOf(file, taxonomies);
      const form = file.startsWith("content/articles/")
        ? articleForm
        : { fields: ["name"], filledIn: { draft: false, ended: false } };
      const sent = asTheDeskWrites(shownText(text, reading), form);
      expect(sent).not.toBe(text);
      expect(saved(text, sent, reading), file).toBe(text);
    }
    for (const text of [odd, odd.replaceAll("\n", "\r\n"), odd.replaceAll("\n", "\r"), `\uFEFF${odd}\n\n`])
      expect(afterSaving(text)).toBe(text);
  });

  it("has one line otherwise where the headline was changed", () => {
    expect(afterSaving(odd, (sent) => sent.replace("'Fields: odd'", "Plain"))).toBe(
      odd.replace('"Fields: odd"', '"Plain"'),
    );
  });

  it.each<[what: string, change: [from: string | RegExp, to: string], expected: [from: string, to: string]]>([
    [
      "a name more",
      ["  - Volodymyr Zelenskyy\n", "  - Volodymyr Zelenskyy\n  - B\n"],
      ["people: Volodymyr Zelenskyy", "people: [Volodymyr Zelenskyy, B]"],
    ],
    ["a name less", ["  - a\n", ""], ["topics: [a, b]", "topics: [b]"]],
    ["a text", ["Folded text over lines.", "Another."], ["Folded text\n  over lines.", "Another."]],
    ["a field of a group", ["alt: It's", "alt: Two chairs"], ["alt: 'It''s'", "alt: Two chairs"]],
    ["an entry of a list", ["text: Three", "text: Four"], ['text: "Three"', 'text: "Four"']],
    [
      "a word in place of a group",
      [/ai:\n {2}use: assisted/, "ai:\n  use: generated"],
      ["ai: assisted", "ai:\n  use: generated"],
    ],
    ["a field that goes", [/description: .*\n/, ""], ["description: >-\n  Folded text\n  over lines.\n", ""]],
    ["a field that comes", ["draft: false", "draft: true"], ["slug:\n---", "slug:\ndraft: true\n---"]],
    ["a default that is left", ["front: true", "front: false"], ["slug:\n---", "slug:\nfront: false\n---"]],
    ["a paragraph more", ["Setext", "New *one*.\n\nSetext"], ["Setext", "New *one*.\n\nSetext"]],
    ["a word of a text", ["- list", "- list of"], ["* list", "- list of"]],
    ["a paragraph less", ["> quote\n> continued lazily\n\n", ""], ["> quote\ncontinued lazily\n\n", ""]],
  ])("%s", (_, [from, to], [old, now]) => {
    const change = (sent: string): string => {
      const changed = sent.replace("\ncontinued", "\n> continued").replace(from, to);
      expect(changed).not.toBe(sent);
      return changed;
    };
    expect(odd).toContain(old);
    expect(afterSaving(odd, change)).toBe(odd.replace(old, now));
  });

  it("keeps line ends and the mark at the beginning where something came", () => {
    const text = "\uFEFF---\r\ntitle: A\r\n---\r\n\r\nOne.\r\n\r\n\r\nTwo.\r\n";
    expect(
      afterSaving(text, (sent) =>
        sent.replace("Two.", "Two.\n\nThree.").replace("title: A", "title: A\nembargo: 2026-01-01T10:00"),
      ),
    ).toBe(
      "\uFEFF---\r\ntitle: A\r\nembargo: 2026-01-01T10:00\r\n---\r\n\r\nOne.\r\n\r\n\r\nTwo.\r\n\r\nThree.\r\n",
    );
  });

  it("is written as `dateline new` would where it is new, without what says nothing", () => {
    const sent = `---\ntitle: 'A: b'\ndate: 2025-12-01T10:00\npeople:\n  - Ana\n  - Petro\ndraft: false\ntype: news\nfront: true\nkeyPoints: []\nimage:\n  src: /media/a.jpg\n  alt: A\n  caption: ''\n---\n\nText.`;
    expect(saved(undefined, sent, article)).toBe(
      '---\ntitle: "A: b"\ndate: 2025-12-01T10:00\npeople: [Ana, Petro]\nimage:\n  src: /media/a.jpg\n  alt: A\n---\n\nText.\n',
    );
  });

  it("is as it was sent where nothing could be read before", () => {
    const sent = "---\ntitle: A\n---\n\nText.\n";
    expect(saved("---\ntitle: [\n---\nText\n", sent, article)).toBe(sent);
    expect(saved("Text.\n", sent, article)).toBe("---\ntitle: A\n---\nText.\n");
  });
});
