import { expect, it } from "vitest";
import { createHtmlConverter } from "../../src/import/html/html-to-markdown.ts";
import { bodyTools } from "./body-tools.ts";

const convert = createHtmlConverter();
const markdown = (html: string): string => convert(html, bodyTools());

it("keeps what Markdown has no sign for", () => {
  expect(markdown("<p>H<sub>2</sub>O and E = mc<sup>2</sup>, <abbr title='So'>s</abbr></p>")).toBe(
    'H<sub>2</sub>O and E = mc<sup>2</sup>, <abbr title="So">s</abbr>',
  );
  expect(markdown("<details><summary>More</summary><p>Text</p></details>")).toBe(
    "<details><summary>More</summary><p>Text</p></details>",
  );
});

it("keeps the caption and the credit of a picture", () => {
  expect(
    markdown(
      '<figure class="wp-block-image"><a href="https://a.example/h.jpg"><img src="https://a.example/h.jpg" alt="Boats"></a><figcaption>The “harbour” <span class="image-credit">Credit: Ana Ilić</span></figcaption></figure>',
    ),
  ).toBe('![Boats](https://a.example/h.jpg "The “harbour” | Ana Ilić")');
  expect(
    markdown('<figure><img src="/h.jpg"><figcaption>See <a href="/map/">the map</a></figcaption></figure>'),
  ).toBe(
    '<figure><img src="/h.jpg" alt=""><figcaption>See <a href="/map/">the map</a></figcaption></figure>',
  );
});

it("makes the forms that a text can have: galleries, pull quotes, films", () => {
  const picture = (name: string) =>
    `<li class="blocks-gallery-item"><figure><img src="/${name}.jpg" alt="${name}"><figcaption>This is ${name}</figcaption></figure></li>`;
  const made = markdown(
    `<figure class="wp-block-gallery"><ul class="blocks-gallery-grid">${picture("a")}${picture("b")}</ul></figure>`,
  );
  expect(made).toBe('::: gallery\n![a](/a.jpg "This is a")\n![b](/b.jpg "This is b")\n:::');
  expect(
    markdown(
      '<figure class="wp-block-pullquote"><blockquote><p>Two boats.</p><cite>Ana</cite></blockquote></figure>',
    ),
  ).toBe("::: pullquote\nTwo boats.\n\nAna\n:::");
  expect(markdown('<video controls src="/a.mp4"></video>')).toBe("![](/a.mp4)");
});

it("makes the address of what a frame shows of the frame", () => {
  expect(markdown('<p>Look</p><iframe src="//www.youtube.com/embed/abcdefghijk?rel=0"></iframe>')).toBe(
    "Look\n\nhttps://www.youtube.com/watch?v=abcdefghijk",
  );
  expect(markdown('<figure class="wp-block-embed"><div>\nhttps://example.org/post/1\n</div></figure>')).toBe(
    "https://example.org/post/1",
  );
});

it("shows every sign of a text as it stood", () => {
  expect(markdown("<p>1. May was *cold*; a_b, &lt;b&gt; and &amp;copy; [sic] [x](y)</p>")).toBe(
    "1\\. May was \\*cold\\*; a_b, \\<b> and &amp;copy; [sic] \\[x\\](y)",
  );
  expect(markdown("<p>He [the mayor] saw https://example.org/a_b_c*d - twice</p>")).toBe(
    "He [the mayor] saw https://example.org/a_b_c*d - twice",
  );
});

it("keeps tables, and as HTML those that Markdown cannot write", () => {
  expect(markdown("<table><tr><th>A</th><th>B</th></tr><tr><td>1|2</td><td>3</td></tr></table>")).toContain(
    "| A   | B   |\n| --- | --- |\n| 1\\|2 | 3   |",
  );
  expect(markdown('<table class="x"><tr><td colspan="2">A</td></tr></table>')).toBe(
    '<table><tr><td colspan="2">A</td></tr></table>',
  );
});

it("tells what it takes out, and prints no script", () => {
  const tools = bodyTools();
  expect(convert("<p>Text</p><script>run()</script><form>Sign up <input></form>", tools)).toBe(
    "Text\n\nSign up",
  );
  expect(tools.told.map(({ text }) => text.slice(0, 8))).toEqual(["<script>", "<input> ", "<form> d"]);
});

it("leaves code as it is", () => {
  expect(markdown('<pre><code class="language-ts">a\n\n\n  b \\\n</code></pre>')).toBe(
    "```ts\na\n\n\n  b \\\n```",
  );
  expect(markdown("<blockquote><p>Words</p><cite>Ana</cite></blockquote><p>In <cite>Emma</cite></p>")).toBe(
    "> Words\n>\n> — Ana\n\nIn *Emma*",
  );
  expect(markdown("<p>Type <code>a *b* `c`</code></p>")).toBe("Type `` a *b* `c` ``");
});
