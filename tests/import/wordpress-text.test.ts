import { expect, it } from "vitest";
import { createHtmlConverter } from "../../src/import/html/html-to-markdown.ts";
import { withoutBlocks } from "../../src/import/wordpress/blocks.ts";
import { footnotes, withFootnotes } from "../../src/import/wordpress/footnotes.ts";
import { withParagraphs } from "../../src/import/wordpress/paragraphs.ts";
import { type Attachment, withoutShortcodes } from "../../src/import/wordpress/shortcodes.ts";
import { wordpressDate } from "../../src/import/wordpress/wordpress-dates.ts";
import { bodyTools } from "./body-tools.ts";

const convert = createHtmlConverter();
const library: Readonly<Record<string, Attachment>> = {
  3: { url: "https://a.example/3.jpg", alt: "Three", caption: "The third", credit: "Ana Ilić", parent: "0" },
};

function classic(text: string, tools = bodyTools()): string {
  const notes = footnotes();
  const context = {
    ...{ tools, footnote: notes.add },
    ...{ attachment: (id: string) => library[id], uploaded: () => [] },
  };
  return notes.finish(convert(withParagraphs(withoutShortcodes(text, context)), tools), (note) =>
    convert(note, tools),
  );
}

it("parts the paragraphs of the classic editor at empty lines", () => {
  expect(
    classic("One <b>bold</b>\nline\n\nTwo\n<ul>\n<li>a</li>\n<li>b</li>\n</ul>\nThree\n<pre>x\n\ny</pre>"),
  ).toBe("One **bold**\\\nline\n\nTwo\n\n- a\n- b\n\nThree\n\n```\nx\n\ny\n```");
  expect(classic("<blockquote>First\n\nSecond</blockquote>")).toBe("> First\n>\n> Second");
});

it("makes captions, galleries and players of shortcodes", () => {
  expect(classic('[caption id="x" width="300"]<img src="/a.jpg" alt="A"> Boats at dawn[/caption]')).toBe(
    '![A](/a.jpg "Boats at dawn")',
  );
  expect(classic('[gallery ids="3"]')).toBe('![Three](https://a.example/3.jpg "The third | Ana Ilić")');
  expect(classic("[youtube https://www.youtube.com/watch?v=abc]")).toBe(
    "https://www.youtube.com/watch?v=abc",
  );
  expect(classic("[vc_row][vc_column]Text[/vc_column][/vc_row]")).toBe("Text");
});

it("tells each shortcode that it cannot make, by its line, and leaves brackets of prose", () => {
  const tools = bodyTools();
  expect(classic('He [sic] said [laughs]\n\n[poll id="4"]\n\n[[gallery]]', tools)).toBe(
    "He [sic] said \\[laughs\\]\n\n\\[gallery\\]",
  );
  expect(tools.told).toEqual([
    {
      kind: "lost",
      line: 2,
      about: "`[poll]`",
      text: '[poll] is made by a plugin and was taken out: [poll id="4"]',
    },
  ]);
});

it("reads what the block editor wrote", () => {
  const tools = bodyTools();
  const text = [
    "<!-- wp:paragraph --><p>One</p><!-- /wp:paragraph -->",
    '<!-- wp:block {"ref":7} /-->',
    '<!-- wp:latest-posts {"postsToShow":3} /-->',
    "Classic\n\ntext",
  ].join("\n\n");
  const html = withoutBlocks(text, {
    tools,
    reusable: (id) => (id === "7" ? "<!-- wp:paragraph --><p>Seven</p><!-- /wp:paragraph -->" : undefined),
    classic: (part) => withParagraphs(part),
  });
  expect(convert(html, tools)).toBe("One\n\nSeven\n\nClassic\n\ntext");
  expect(tools.told.map(({ line }) => line)).toEqual([4]);
});

it("knows the offset of a date by the two clocks that WordPress keeps", () => {
  expect(wordpressDate("2019-03-05 10:00:00", "2019-03-05 15:30:00")).toBe("2019-03-05T10:00-05:30");
  expect(wordpressDate("2019-03-05 10:00:05", "0000-00-00 00:00:00")).toBe("2019-03-05T10:00:05");
  expect(wordpressDate("0000-00-00 00:00:00", "")).toBeUndefined();
});

it("makes footnotes of those of plugins, where their numbers stood", () => {
  expect(classic("One[ref]First <em>note</em>[/ref] and two [efn_note]Second[/efn_note].\n\nEnd")).toBe(
    "One[^1] and two [^2].\n\nEnd\n\n[^1]: First *note*\n\n[^2]: Second",
  );
});

it("makes footnotes of those that the block editor keeps in a field, and tells a number without a text", () => {
  const sup = (id: string) => `<sup data-fn="${id}" class="fn"><a href="#${id}" id="${id}-link">1</a></sup>`;
  const field = JSON.stringify([{ content: "From the <em>minutes</em>", id: "u1" }]);
  const notes = footnotes();
  let lost = 0;
  const html = withFootnotes(`<p>Text${sup("u1")} end${sup("u2")}.</p>`, field, notes, () => (lost += 1));
  const markdown = (text: string) => convert(text, bodyTools());
  expect(notes.finish(markdown(html), markdown)).toBe("Text[^1] end.\n\n[^1]: From the *minutes*");
  expect(lost).toBe(1);
});

it("keeps what a box says above its text, and where a button leads", () => {
  expect(classic('[su_box title="Before you go"]Text[/su_box]')).toBe("**Before you go**\n\nText");
  expect(classic('[button link="https://a.example/x"]Read[/button]')).toBe("[Read](https://a.example/x)");
});
