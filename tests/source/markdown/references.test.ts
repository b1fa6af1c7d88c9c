import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createReferenceLister } from "../../../src/source/markdown/list-references.ts";

const list = createReferenceLister({ basePath: "/", allowedEmbeds: [] });

/** The addresses of a text as they are written, from the places that are told to their ends. */
function found(markdown: string): string[] {
  const lines = markdown.split("\n");
  return list(markdown).map(({ place: { line, column } }) => {
    const rest = lines[line]?.slice(column - 1) ?? "";
    return /^[\w/.:#%&;=?\\-]*/.exec(rest)?.[0] ?? "";
  });
}

describe("every address is found at its own place", () => {
  it.each([
    ["inline", "/a/ `/a/` [x](/a/)", ["/a/"]],
    ["between angle brackets, with a title", "[x]( </a/> \"/a/\") ![y](/b.png '/a/')", ["/a/", "/b.png"]],
    ["within the words of another", "[![/a/](/b.png)](/a/)", ["/a/", "/b.png"]],
    ["in a definition, each time", "[/a/][r] [r] ![x][r]\n\n> [r]:\n> /a/", ["/a/", "/a/", "/a/"]],
    [
      "bare and between <>",
      "`https://a.example/x` https://a.example/x <https://a.example/x>",
      ["https://a.example/x", "https://a.example/x"],
    ],
    ["in a note that is written in the text", "One\ntwo^[three [x](/a/)] [y](/b/)", ["/b/", "/a/"]],
    ["in a note", "One[^1]\n\n[^1]: /a/ [x](/a/)", ["/a/"]],
    [
      "in a table",
      "| a | [x](/a/) [y](/a/) |\n|--|--|\n| [p \\| q](/b/) | [x](/b/) |",
      ["/a/", "/a/", "/b/", "/b/"],
    ],
    ["in a heading with its marks", "## /a/ [x](/a/) ##", ["/a/"]],
    ["in a heading with a line below", "[x](/a/)\n[y](/b/)\n===", ["/a/", "/b/"]],
    ["in lists and quotations", "1. > - [x](/a/)\n   >   [y](/b/)\nlazy [z](/c/)", ["/a/", "/b/", "/c/"]],
    ["behind tabs", "-\t[x](/a/)\n\n\t[y](/b/)", ["/a/", "/b/"]],
    ["after pasted bullets", "•  [x](/a/)", ["/a/"]],
    ["with escapes and references", "[x](/a\\_b/) [y](/a&amp;b/)", ["/a\\_b/", "/a&amp;b/"]],
    ["in raw HTML in a line", "x <a title=\"/a/\" href='/a/'>/a/</a> <img src=/b.png>", ["/a/", "/b.png"]],
    [
      "in blocks of raw HTML",
      '> <video src="/v.mp4"\n>  poster="/p.png"></video>\n> <!-- <img src="/v.mp4"> --><img srcset="/p.png 1x, /q.png 2x">',
      ["/v.mp4", "/p.png", "/p.png", "/q.png"],
    ],
    ["but not in code", "`[x](/a/)`\n\n    [x](/a/)\n\n```\n[x](/a/)\n```\n\n\\[x](/a/)", []],
  ])("%s", (_where, markdown, expected) => {
    expect(found(markdown)).toEqual(expected);
  });

  it("whatever stands around it", () => {
    const around = fc.constantFrom("> ", "- ", "1. ", "   ", "## ", "> > ", "-\t", "* > ");
    const word = fc.constantFrom(
      "/a/",
      "one",
      "`/a/`",
      "**b**",
      "![",
      "](",
      "<b>",
      "&amp;",
      "\\[",
      "https://x.example/a/",
      "|",
    );
    const address = fc.integer({ min: 0, max: 99 }).map((number) => `/ref/${number}/`);
    const reference = fc
      .tuple(address, fc.constantFrom("link", "picture", "html", "angle"))
      .map(([to, how]) => {
        if (how === "picture") return `![alt ${to}](${to})`;
        if (how === "html") return `<a title="${to}" href="${to}">${to}</a>`;
        return how === "angle" ? `[w ${to}](<${to}>)` : `[${to}](${to} "${to}")`;
      });
    const line = fc
      .tuple(fc.array(around, { maxLength: 3 }), fc.array(fc.oneof(word, reference), { maxLength: 6 }))
      .map(([marks, words]) => marks.join("") + words.join(" "));
    const body = fc
      .array(fc.oneof(line, fc.constant("")), { maxLength: 12 })
      .map((lines) => lines.join("\n"));
    fc.assert(
      fc.property(body, (markdown) => {
        const lines = markdown.split("\n");
        for (const { address, as, place } of list(markdown)) {
          if (!address.startsWith("/ref/")) continue;
          const text = lines[place.line] ?? "";
          const before = text.slice(0, place.column - 1);
          expect(text.slice(place.column - 1)).toMatch(new RegExp(`^${address}`));
          expect(before).toMatch(as === "picture" ? /\($/ : /(?:\(|\(<|href=")$/);
        }
      }),
      { numRuns: 1_000 },
    );
  });
});
