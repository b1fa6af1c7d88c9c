import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import { hugoText } from "../../src/import/folder/hugo-text.ts";
import { liquidText } from "../../src/import/folder/liquid-text.ts";
import { createHtmlConverter } from "../../src/import/html/html-to-markdown.ts";
import { refuseOther } from "../../src/import/other-kind.ts";
import { runImport } from "../../src/import/run-import.ts";
import { settingsOf } from "../support/edition.ts";
import { newsroom, scratchFolder } from "../support/newsroom.ts";
import { bodyTools } from "./body-tools.ts";

/** What sites that many people read have, and what was lost of them. */

async function imported(kind: string, files: Readonly<Record<string, string>>) {
  const source = scratchFolder("real-source");
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(source, path)), { recursive: true });
    writeFileSync(join(source, path), text);
  }
  const root = newsroom({});
  const { tally, notes } = await runImport({
    ...{ root, source, kind, settings: settingsOf(), media: [], isDry: false },
    ...{ now: Date.parse("2025-12-15T12:00Z"), progress: () => undefined },
  });
  return { tally, notes, read: (file: string) => readFileSync(join(root, file), "utf8") };
}

const post = (more = "", text = "Text") => `---\ntitle: A\ndate: 2024-03-05\n${more}---\n\n${text}\n`;
const article = "content/articles/2024/2024-03-05-a.md";

it("words in a field that may hold a picture are the standfirst, and no picture", async () => {
  const { read } = await imported("eleventy", { "posts/a.md": post('teaser: "New in 7.0. Read on."\n') });
  expect(read(article)).toContain("description: New in 7.0. Read on.");
  expect(read(article)).not.toContain("image:");
});

it("the name of a file alone is the one picture of that name, or none that would keep the site from being built", async () => {
  const { read } = await imported("eleventy", {
    "posts/a.md": post("image: notes.png\n"),
    "assets/covers/notes.png": "picture",
  });
  expect(read(article)).toContain("src: /media/assets/covers/notes.png");
  const twice = await imported("eleventy", {
    "posts/a.md": post("image: notes.png\n"),
    "assets/one/notes.png": "picture",
    "assets/two/notes.png": "another",
  });
  expect(twice.read(article)).not.toContain("image:");
  expect(twice.notes).toContainEqual(
    expect.objectContaining({ kind: "lost", text: expect.stringContaining("“notes.png”") }),
  );
});

it("Eleventy makes pages of the texts in `_posts`, and not of its parts", async () => {
  const { tally } = await imported("eleventy", {
    "_posts/a.md": post(),
    "_includes/part.md": post(),
    "_data/note.md": post(),
    "_drafts/b.md": post(),
  });
  expect(tally).toMatchObject({ articles: 2, drafts: 1 });
});

it("the texts of Jekyll stand in the folder that `source` names, which is no part of their addresses", async () => {
  for (const source of ["src", ".tmp/src"]) {
    const { read } = await imported("jekyll", {
      "_config.yml": `source: ${source}\npermalink: /:categories/:title/\n`,
      "src/_posts/2024-03-05-a.md": post("", "[B]({% post_url 2024-03-06-b %})"),
      "src/_posts/2024-03-06-b.md": post().replace("03-05", "03-06"),
    });
    expect(read(article)).toContain("aliases:\n  - /a/\n");
    expect(read(article)).toContain("[B](/2024/03/06/b/)");
  }
});

it("a link by `post_url` finds a post in a folder below `_posts`", async () => {
  const { read } = await imported("jekyll", {
    "_posts/2024-03-05-a.md": post("", "[B]({% post_url /talks/2024-03-06-b %})"),
    "_posts/talks/2024-03-06-b.md": post().replace("03-05", "03-06"),
  });
  expect(read(article)).toContain("[B](/2024/03/06/b/)");
});

it("a picture that the configuration of Jekyll gives to all pages leads none of them", async () => {
  const config =
    "defaults:\n  - scope:\n      path: ''\n    values:\n      image: https://example.org/logo.png\n";
  const { read } = await imported("jekyll", { "_config.yml": config, "_posts/2024-03-05-a.md": post() });
  expect(read(article)).not.toContain("logo.png");
});

it("braces in code, and in HTML, are no attributes of kramdown", async () => {
  const code = "<pre><code>has_many :orders, {:status => 'paid'}</code></pre>";
  expect(liquidText(`${code}\n\nText {: .lead}`, bodyTools(), { url: "" })).toBe(`${code}\n\nText`);
  const { read } = await imported("jekyll", { "_posts/2024-03-05-a.html": post("", `${code}<p>{: b}</p>`) });
  expect(read(article)).toContain("{:status => 'paid'}");
  expect(read(article)).toContain("{: b}");
});

it("a film in a player of Flash is that film, and nothing is told as lost", () => {
  const told: string[] = [];
  const tools = { ...bodyTools(), note: (_: string, text: string) => told.push(text) };
  const convert = createHtmlConverter();
  const film = (src: string) =>
    convert(`<object width="4"><param name="a"><embed src="${src}"></object>`, tools);
  expect(film("http://www.youtube.com/v/abcdefghijk&amp;hl=en")).toContain(
    "https://www.youtube.com/watch?v=abcdefghijk",
  );
  expect(film("http://vimeo.com/moogaloop.swf?clip_id=2979844&amp;server=vimeo.com")).toContain(
    "https://vimeo.com/2979844",
  );
  expect(told).toEqual([]);
  expect(film("https://example.org/x.swf")).toContain("https://example.org/x.swf");
  expect(told).toHaveLength(1);
});

it("words that a tag says of what stands in it stay", () => {
  const liquid = (text: string) => liquidText(text, bodyTools(), { url: "" });
  expect(liquid('{% figure caption:"Two at work" %}\n![a](/a.jpg)\n{% endfigure %}')).toContain(
    '![a](/a.jpg "Two at work")',
  );
  expect(
    liquid('{% figure caption:"Two at **work**" %}\n![a](/a.jpg)\n![b](/b.jpg)\n{% endfigure %}'),
  ).toMatch(/!\[a\].*\n!\[b\].*\n\nTwo at \*\*work\*\*$/);
  const hugo = (text: string) => hugoText(text, bodyTools());
  expect(hugo('{{< notice title="Before you go" >}}\nText\n{{< /notice >}}')).toBe(
    "**Before you go**\n\nText",
  );
  expect(hugo('{{< admonition tip "Before you go" >}}\nText\n{{< /admonition >}}')).toBe(
    "**Before you go**\n\nText",
  );
  expect(hugo("{{< alert info >}}\nText\n{{< /alert >}}")).toBe("Text");
});

it("what is packed, or the site of another system, is refused with the command that fits", async () => {
  await expect(imported("jekyll", { "hugo.toml": "", "content/a.md": post() })).rejects.toThrow(
    /is a site of Hugo, and none of Jekyll: `dateline import hugo .*`/,
  );
  await expect(imported("eleventy", { "_config.yml": "", "_posts/a.md": post() })).rejects.toThrow(
    "of Jekyll",
  );
  for (const head of ["PK\u0003\u0004", "\u001f\u008b"]) {
    const packed = join(scratchFolder("packed"), "export.zip");
    writeFileSync(packed, `${head}<rss>`, "latin1");
    expect(() => refuseOther("wordpress", packed)).toThrow("is packed: unpack export.zip");
  }
});
