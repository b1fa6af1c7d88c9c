import { describe, expect, test } from "vitest";
import { createBodyRenderer } from "../../../src/source/markdown/render-body.ts";
import { countWords } from "../../../src/source/markdown/word-count.ts";
import { typographyOf } from "../../../src/source/typography/typography.ts";

const render = createBodyRenderer({ basePath: "/", allowedEmbeds: [] });
const summaryOf = (markdown: string): string =>
  render(markdown, { file: "a.md", firstLine: 1, typography: typographyOf("en") }).summary;

describe("The summary of a body", () => {
  test("is its first paragraph without markup, marks of notes and line ends", () => {
    expect(summaryOf('The *first*\n[one](/x/)[^1] said "`hello`".\n\nThe second.\n\n[^1]: Note.')).toBe(
      "The first one said “hello”.",
    );
  });

  test("passes over pictures, headings, lists, quotations and tables", () => {
    expect(summaryOf("![a](b)\n\n## c\n\n- d\n\n> e\n\n| f |\n|---|\n| g |\n\nText")).toBe("Text");
  });

  test("is read from paragraphs of raw HTML too", () => {
    expect(
      summaryOf("<blockquote><p>Quoted</p></blockquote>\n<p>Text &amp;\n<em>more</em></p>\n<p>Next</p>"),
    ).toBe("Text & more");
  });

  test.each([
    ["One<br>two<br/>three", "One two three"],
    ["<p>One<br>two</p>", "One two"],
    ["On ~~Monday~~ Tuesday, <del>not</del> <s>never</s> <strike>or</strike> now", "On Tuesday, now"],
    ["~~All of it~~\n\nNext", "Next"],
    ["Not ~~this~~. Nor <del>that</del>, (so <s>what</s>)", "Not. Nor, (so)"],
    ["<ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp></ruby>", "漢"],
    ["A <audio src=/a.mp3>Your browser plays nothing</audio> b", "A b"],
    ["{{< x >}} A", "A"],
    ["<blockquote>\n\nQuoted\n\n</blockquote>\n\nText", "Text"],
  ])("parts words and leaves out what is no part of the text: %s", (markdown, summary) => {
    expect(summaryOf(markdown)).toBe(summary);
  });

  test("is empty where there is no paragraph", () => {
    expect(summaryOf("## Only a heading\n\n- and a list")).toBe("");
  });
});

describe("Words", () => {
  test.each([
    ["", 0],
    ["One two-three, don’t — 4 & %", 4],
    ["Élysée президент", 2],
    ["記者会見 news", 5],
  ])("of “%s” are %i", (text, words) => {
    expect(countWords(text)).toBe(words);
  });

  test("are counted without those that are struck out, as descriptions have them", () => {
    const { words } = render("On ~~Monday~~ Tuesday, <del>not</del> now.\n\n~~Gone~~", {
      file: "a.md",
      firstLine: 1,
    });
    expect(words).toBe(3);
  });

  test("are counted in the text, not in addresses and tags", () => {
    const { words } = render(
      'One [two](https://example.org/a/b "c")\n\n<p class="x y">three</p>\n\n| four |\n|---|\n',
      {
        file: "a.md",
        firstLine: 1,
      },
    );
    expect(words).toBe(4);
  });
});

test("Problems give the file and its own lines", () => {
  const { problems } = render("Text\n\n## a\n\n#### b", {
    file: "content/articles/a.md",
    firstLine: 12,
    typography: typographyOf("en"),
  });
  expect(problems).toEqual([
    {
      code: "heading-skipped",
      severity: "warning",
      message: "A heading of level 4 follows where level 3 would be next; it is shown at level 3.",
      hint: "Begin it with ###.",
      file: "content/articles/a.md",
      line: 16,
      column: 1,
    },
  ]);
});
