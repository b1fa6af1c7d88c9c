import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, it } from "vitest";
import { runImport } from "../../src/import/run-import.ts";
import { TidyXml } from "../../src/import/wordpress/tidy-xml.ts";
import { dateline } from "../cli/run-dateline.ts";
import { settingsOf } from "../support/edition.ts";
import { newsroom, scratchFolder } from "../support/newsroom.ts";

const head = `<?xml version="1.0"?>
<rss xmlns:wp="w" xmlns:content="c"><channel>
<title>Salt & Sea</title>
<link>https://old.example/</link>
`;
const item = (title: string, more = "<wp:status>publish</wp:status>", id = title) =>
  `<item><title>${title}</title><content:encoded><![CDATA[<p>One & two</p>]]></content:encoded><wp:post_id>${id}</wp:post_id>
<wp:post_date>2019-03-05 10:00:00</wp:post_date><wp:post_type>post</wp:post_type>${more}</item>
`;
const tail = "</channel></rss>\n";

function exported(text: string): string {
  const file = join(scratchFolder("broken"), "old.xml");
  writeFileSync(file, text);
  return file;
}

const imported = (source: string, root = newsroom({})) =>
  runImport({
    ...{ root, source, kind: "wordpress", settings: settingsOf(), media: [], isDry: false },
    ...{ now: Date.parse("2025-12-15T12:00Z"), progress: () => undefined },
  });

it.each([
  ["A & B", "A &amp; B"],
  ["A && B &", "A &amp;&amp; B &amp;"],
  ["3 < 4", "3 &lt; 4"],
  ['<a href="?a=1&b=2">&amp;</a>', '<a href="?a=1&amp;b=2">&amp;</a>'],
  ["&lt;&#8211;&#x41;&nbsp;&mdash;&#38;&#60;", "&lt;–A\u00a0—&amp;&lt;"],
  ["&nothing; &#0; &;", "&amp;nothing; &amp;#0; &amp;;"],
  ["<![CDATA[A & B < C &nbsp;]]><!-- & --><?x & ?>&", "<![CDATA[A & B < C &nbsp;]]><!-- & --><?x & ?>&amp;"],
  ["&</title>", "&amp;</title>"],
  ["<tit", "<tit"],
])("what XML does not allow and can mean one thing only is put right: %j", (written, meant) => {
  expect(new TidyXml().take(written, true)).toBe(meant);
  fc.assert(
    fc.property(fc.array(fc.nat(written.length)), (cuts) => {
      const tidy = new TidyXml();
      const places = [0, ...cuts.sort((a, b) => a - b), written.length];
      const pieces = places.slice(1).map((end, index) => tidy.take(written.slice(places[index], end)));
      expect(pieces.join("") + tidy.take("", true)).toBe(meant);
    }),
  );
});

it("a bare sign stands for itself, and nothing is refused or told for it", async () => {
  const root = newsroom({});
  const { tally, notes } = await imported(exported(head + item("Fish & chips", undefined, "1") + tail), root);
  expect([tally.articles, tally.drafts, notes]).toEqual([1, 0, []]);
  expect(readFileSync(join(root, "content/articles/2019/2019-03-05-fish-chips.md"), "utf8")).toMatch(
    /title: Fish & chips\n[\s\S]*One & two/,
  );
});

it("an export that breaks off ends with 1, and names the text that was cut; what is whole is there", async () => {
  const file = exported(head + item("One") + item("Two").slice(0, 90));
  const root = newsroom({});
  const { code, out, err } = await dateline(["import", "wordpress", file], { in: root });
  expect(code).toBe(1);
  expect(out).toContain("Imported 1 article");
  expect(err).toMatch(/^old\.xml:7: .*“Two”, which begins on line 7, was not imported/);
  expect((await dateline(["import", "wordpress", file], { in: root })).out).toContain(
    "0 new, 0 changed, 2 as before",
  );
});

it("a text whose XML is broken, or that has no status, is a draft", async () => {
  const { tally, notes } = await imported(
    exported(
      head + item("One") + item("Two", "<wp:status>publish</wp:status><b>") + item("Three", "") + tail,
    ),
  );
  expect([tally.articles, tally.drafts]).toEqual([3, 2]);
  expect(notes.filter(({ kind }) => kind === "broken")).toMatchObject([
    { line: 8, text: expect.stringMatching(/^This is no XML \(column \d+\): unexpected close tag/) },
  ]);
});

it("what is no XML at all is refused with its line and column", async () => {
  await expect(imported(exported("PK\u0003 no export"))).rejects.toThrow(
    /Nothing of WordPress could be read in .*old\.xml:1: This is no XML \(column \d+\)/,
  );
});

it("a former version of a text is not called one that nobody saved", async () => {
  const { notes } = await imported(
    exported(head + item("One") + item("Two", "<wp:status>inherit</wp:status>") + tail),
  );
  expect(notes.map(({ text }) => text)).toEqual([
    "“Two” has the status “inherit”, which former versions of a text and files have, and was left there.",
  ]);
});
