import { readdirSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { createAnyBodyRenderer } from "../../../src/source/markdown/render-any-body.ts";
import type { RenderedBody } from "../../../src/source/markdown/rendered-body.ts";
import { createPlainBodyRenderer } from "../../../src/source/plain-markdown/plain-body.ts";
import { type Typography, typographyOf } from "../../../src/source/typography/typography.ts";
import { readCases } from "../markdown/text-cases.ts";
import { languages, markdowns } from "./markdowns.ts";

const options = { basePath: "/news/", allowedEmbeds: [] };
const renderPlain = createPlainBodyRenderer(options);
const renderAny = createAnyBodyRenderer(options);
const english = typographyOf("en");
const byMarkdownIt = (text: string, typography: Typography | undefined): RenderedBody =>
  renderAny(text, { file: "a.md", firstLine: 1, typography });

const article = `The “council” isn't sure... It met 2024--2025 --- "in *private*".

A [report](https://a.example/b?c=d&e=f "The report") says so.[^1] **Nobody** \`knew\`,
he said;  
she didn't\\
answer.[^1]

## What's *next*

- One
- Two, with a [link](/about/)

3. Three
4. Four

* Loose

* List

### Numbers

| Place | Cases |
| :--- | ---: |
| Київ | 12 |
| **Lviv** | |

![Two ministers](media/a.jpg "The ministers | Jane Doe / AP")

> “We will,” she said.
>
> — Somebody

---

## What's *next*

Next to R&D, 5 > 4, snake_case and \\*stars\\* 😀.[^note]

[^1]: It was *Lyon*.
[^note]: Not "Paris".
`;

describe("plain Markdown", () => {
  it.each([
    ["an article", article],
    ["nothing", ""],
    ["blank lines", "\n\n  \n"],
    ["a paragraph that is indented where it goes on", "a\n  b\n      c"],
    ["a list below a paragraph", "a:\n- b\n- c"],
    ["a heading below a paragraph", "a\n## b\nc"],
    ["a number below a paragraph that begins no list", "a\n2019. b"],
    ["items that go on", "- a\n  b\n- c\nd"],
    ["emphasis around a link", "*[a](/b)*, __[a](/b)__."],
    ["marks that are text", "5 * 3 _ [a] ~ ! a_b_c ("],
    ["quotation marks over elements", `"*a*" '**b**' "[c](/d)" *"e*" "\`f\`"`],
    ["quotation marks in each other", `"a 'b' c" 'a "b" c' "a 'b" c' 12"" '90s`],
    ["pairs of surrogates", "😀a *b* 😀"],
    ["a heading that sounds like furniture", "## Social media"],
    ["a heading of signs alone", "## §"],
    ["tables of one name", "|a|\n|-|\n\n|a|\n|-|\n|b|"],
    ["a head left empty", "| | a |\n|---|:-:|\n| b | |"],
    ["a quotation that holds other blocks", "> ## a\n>\n> - b\n> - c\n>\n> | d |\n> | - |"],
  ])("is rendered at once: %s", (_what, text) => {
    expect(renderPlain(text, english)).toEqual(byMarkdownIt(text, english));
  });
});

describe("left to markdown-it", () => {
  it.each([
    ["raw HTML", "a <b>c</b>"],
    ["an address in angle brackets", "<https://a.example>"],
    ["a bare address", "See https://a.example or"],
    ["a bare address without a scheme", "See WWW.a.example or"],
    ["a reference", "[a][b]\n\n[b]: /c"],
    ["an address that runs", "[a](javascript:b)"],
    ["an address without a scheme", "[a](//b.example)"],
    ["a link within the page", "[a](#b)\n\n## b"],
    ["a link without an address", "[a]()"],
    ["a link in a link", "[a [b](/c)](/d)"],
    ["a picture in a line", "a ![b](/c)"],
    ["a picture without a text", "![](/a)"],
    ["a character reference", "a &amp; b"],
    ["a tab", "a\tb"],
    ["a carriage return", "a\r\nb"],
    ["a control character", "a\u0001b"],
    ["half a surrogate pair", "a\ud83d"],
    ["a pasted bullet", "• a"],
    ["a heading of the first level", "# a"],
    ["a heading that skips a level", "#### a"],
    ["a heading without words", "##"],
    ["a heading with signs at its end", "## a ##"],
    ["an underlined heading", "a\n---"],
    ["emphasis without an end", "*a"],
    ["emphasis that crosses", "*a _b* c_"],
    ["bold and italic at once", "***a***"],
    ["struck text", "~~a~~"],
    ["code in two backticks", "``a``"],
    ["code between fences", "```\na\n```"],
    ["code by indentation", "    a"],
    ["a list in a list", "- a\n  - b"],
    ["an item of several paragraphs", "- a\n\n  b"],
    ["a quotation that goes on without a mark", "> a\nb"],
    ["a quotation in a quotation", "> > a"],
    ["a table without bars at the ends", "a | b\n--- | ---"],
    ["a table with other cells than its head", "| a |\n| - |\n| b | c |"],
    ["a note that nothing refers to", "a\n\n[^1]: b"],
    ["a reference to no note", "a[^1]"],
    ["a note in a note", "a[^1]\n\n[^1]: b[^1]"],
    ["a note in the text", "a^[b]"],
    ["a note of several paragraphs", "a[^1]\n\n[^1]: b\n\n    c"],
  ])("%s", (_what, text) => {
    expect(renderPlain(text, english)).toBeUndefined();
  });

  it("is what no article holds, in the time that it takes to read it", () => {
    for (const bit of [
      "[",
      "[a](",
      "> ",
      "*a ",
      "*a _b ",
      "`",
      "\"'",
      '"a ',
      "[^1]",
      "[a] ",
      "- a\n",
      "## a\n",
      "|",
      "![",
      "(",
      "&",
      "a -",
    ]) {
      const start = performance.now();
      renderPlain(bit.repeat(200_000 / bit.length), english);
      // A quadratic search would take minutes.
      expect(performance.now() - start).toBeLessThan(5000);
    }
  });
});

describe("whatever the text", () => {
  it("is rendered as markdown-it renders it, or not at all", () => {
    let rendered = 0;
    fc.assert(
      fc.property(markdowns, languages, (text, language) => {
        const typography = typographyOf(language);
        const plain = renderPlain(text, typography);
        if (plain === undefined) return;
        rendered++;
        if (isDeepStrictEqual(plain, byMarkdownIt(text, typography))) return;
        expect(plain).toEqual(byMarkdownIt(text, typography));
      }),
      { numRuns: 12_000, seed: 25 },
    );
    expect(rendered).toBeGreaterThan(1000);
  });

  const files = readdirSync(new URL("../markdown/fixtures/", import.meta.url)).sort();
  test.each(files)("of %s", (file) => {
    for (const { input } of readCases(file)) {
      const plain = renderPlain(input, english);
      if (plain !== undefined) expect(plain).toEqual(byMarkdownIt(input, english));
    }
  });
});
