import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createBodyRenderer } from "../../../src/source/markdown/render-body.ts";
import { typographyOf } from "../../../src/source/typography/typography.ts";
import { proof } from "../../support/proofs.ts";

const options = { basePath: "/news/", allowedEmbeds: ["www.youtube.com"] };
const render = createBodyRenderer(options);
const at = { file: "a.md", firstLine: 1, typography: typographyOf("en") };
const htmlOf = (markdown: string): string => render(markdown, at).html;

/** Bits that, put together at random, cross Markdown and HTML in every way that tags and marks can. */
const bits = (
  "<div>|</div>|<p>|</p>|<a href='/x'>|<a name=x>|</a>|<b>|</b>|<em>|</em>|<span id=x>|</span>|<ul>|<li>|</li>|</ul>|" +
  "<table>|<tr>|<td>|<th>|</td>|</tr>|</table>|<caption>|<dl>|<dt>|<dd>|</dl>|<h1>|<h4>|</h4>|<figure>|<figcaption>|" +
  "</figure>|<img src=x>|<img src=javascript:x onerror=x>|<svg>|</svg>|<script>|</script>|<style>|</style>|<iframe src=x>|" +
  "<iframe src='//www.youtube.com/x'>|</iframe>|<details>|<summary>|</summary>|</details>|<pre>|</pre>|<!--|-->|<?|?>|" +
  "<![CDATA[|]]>|<br>|<hr>|<x-y>|<|>|\"|'|&|&#1;|&lt;|&#x3c;script&#x3e;|=|/|onclick=x |javascript:|" +
  '\n|\n\n|\n\n|    |> |- |1. |# |#### |*|**|_|~~|`|```\n|[|](|](/x "a | b")|](javascript:x)|)|![|[^1]|\n\n[^1]: |^[|]|' +
  '|-|\n|||a|b||\\|{{|}}|{%|%}|{{< x >}}|\n::: gallery\n|\n::: pullquote\n|\n::: wide\n|\n::: x y\n|\n:::\n|\n:::\n|\n\nhttps://youtu.be/dQw4w9WgXcQ\n|\n\n![a](/b.mp4)\n|\n![a](/b.jpg)\n|[c](/d.vtt)|[caption a=b]|[[w]]|- [ ] |<math>|<mi>|</math>|<ruby>|<rt>|<noscript>|<center>|</center>|<form>|</form>|<a href="/x/ title="y">|<xmp>|http://a.b|www.a.b|--|...|word |word |Élysée |\u0001|\ud800|\u00a0'
).split("|");
const markdown = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.array(fc.constantFrom(...bits), { maxLength: 60 }).map((parts) => parts.join("")),
  },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 200 }) },
);

const tag = /<(\/?)([a-z][a-z0-9]*)((?: [a-z]+(?:-[a-z]+)*(?:="[^"<>]*")?)*)>/g;
const voids = new Set(["br", "hr", "img", "input", "source", "track", "col", "wbr"]);

/** What is wrong with the order of tags, or with anything that looks like one; nothing if all is well. */
function imbalance(html: string): string | undefined {
  const open: string[] = [];
  for (const [, slash, name = ""] of html.matchAll(tag)) {
    if (slash === "/") {
      const expected = open.pop();
      if (expected !== name) return `</${name}> where </${expected}> should be`;
    } else if (!voids.has(name)) {
      open.push(name);
    }
  }
  if (open.length > 0) return `<${open.at(-1)}> is not ended`;
  return html.replace(tag, "").includes("<") ? "a < that is no tag" : undefined;
}

function attributesOf(html: string): { name: string; value: string }[] {
  return Array.from(html.matchAll(tag), ([, , , attributes = ""]) =>
    Array.from(attributes.matchAll(/ ([a-z-]+)(?:="([^"]*)")?/g), ([, name = "", value = ""]) => ({
      name,
      value,
    })),
  ).flat();
}

describe("Whatever the text", () => {
  const holds = (name: string, check: (text: string) => void): void =>
    test(name, () => {
      fc.assert(fc.property(markdown, check), proof(3_000));
    });

  holds("rendering does not throw and every tag is ended in its turn", (text) => {
    expect(imbalance(htmlOf(text))).toBeUndefined();
  });

  holds("nothing can run", (text) => {
    const html = htmlOf(text);
    expect(html).not.toMatch(/<(?:script|style|svg|object|embed|form|base|meta|link)\b/);
    for (const { name, value } of attributesOf(html)) {
      expect(name).not.toMatch(/^on|^style$|^srcdoc$|^form/);
      if (["href", "src", "poster", "cite"].includes(name))
        expect(value.trim()).not.toMatch(/^(?:javascript|vbscript|file|\/\/)/i);
    }
  });

  holds("ids have a prefix of ours and no two are the same", (text) => {
    const ids = attributesOf(htmlOf(text)).flatMap(({ name, value }) => (name === "id" ? [value] : []));
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^(?:h-|a-|fn-\d|fnref-\d)/);
  });

  holds("no character is in the output that XML does not allow", (text) => {
    const { html, summary } = render(text, at);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what may not be there
    const illegal = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u;
    expect(html).not.toMatch(illegal);
    expect(summary).not.toMatch(illegal);
  });

  holds("every problem has a place in the text", (text) => {
    const lines = text.split(/\r\n?|\n/).length;
    for (const { line, column } of render(text, at).problems) {
      expect(line).toBeGreaterThanOrEqual(1);
      expect(line).toBeLessThanOrEqual(lines);
      expect(column).toBeGreaterThanOrEqual(1);
    }
  });

  test("one text leaves nothing behind for the next", () => {
    fc.assert(
      fc.property(markdown, markdown, (one, two) => {
        const alone = createBodyRenderer(options)(two, at);
        render(one, at);
        expect(render(two, at)).toEqual(alone);
      }),
      proof(300),
    );
  });
});
