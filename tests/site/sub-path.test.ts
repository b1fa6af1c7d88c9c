import { describe, expect, it } from "vitest";
import { build } from "../support/build.ts";
import { brokenLinks, linksOf } from "../support/links.ts";
import { article, markdown, newsroom } from "../support/newsroom.ts";
import type { OutputTree } from "../support/output-tree.ts";

const body = `A [page](/about/), a [picture](/media/a.svg) and [below](#the-budget).

![A staircase](media/a.svg)

## The budget

A note.[^1] <a href="/people/ana/">Ana</a>

[^1]: Of the editor.
`;

const files = {
  ...Object.fromEntries(
    [1, 2, 3, 4, 5, 6].map((day) => [
      `articles/2025-12-0${day}-story.md`,
      article(
        {
          title: `Story ${day}`,
          date: `2025-12-0${day}`,
          people: ["Ana", "Зеленський"],
          places: ["Élysée Palace"],
          topics: ["Peace"],
          authors: ["Desk"],
          story: "talks",
          image: { src: "/media/a.svg", alt: "A staircase" },
          corrections: [{ date: "2025-12-07", text: "It was Lyon." }],
          aliases: [`/old/${day}`, `/old-${day}.html`],
        },
        body,
      ),
    ]),
  ),
  "stories/talks.md": markdown({ name: "The talks" }, "[Background](/topics/peace/)"),
  "places/elysee-palace.md": markdown({ name: "Élysée Palace", within: "Paris" }),
  "places/paris.md": markdown({ name: "Paris" }),
  "pages/about.md": markdown({ title: "About" }, "[Home](/) and [the talks](/stories/talks/)"),
  "media/a.svg": '<svg xmlns="http://www.w3.org/2000/svg"/>',
};
const yaml = (url: string) =>
  `title: The Daily Test\nurl: ${url}\npageSize: 2\npublisher: { logo: /media/a.svg, policies: { about: /about/, corrections: /about/ } }\nmenu: [{ label: About, url: /about/ }, { label: Else, url: "https://elsewhere.example/" }]\n`;

/** Addresses on pages that begin with a slash, with the page. */
function rooted(tree: OutputTree): string[] {
  return [...tree].flatMap(([file, bytes]) =>
    file.endsWith(".html")
      ? linksOf(bytes.toString())
          .targets.filter((target) => target.startsWith("/"))
          .map((target) => `${file} ${target}`)
      : [],
  );
}

describe("a site below a path", () => {
  it("has the path before every address on every page, and each leads somewhere", async () => {
    const { report, files: tree } = await build(
      newsroom({ ...files, "site.yaml": yaml("https://example.org/news/") }),
    );
    expect(report).toMatchObject({ published: true, problems: [] });
    const links = rooted(tree);
    expect(links).toEqual(
      expect.arrayContaining(["index.html /news/about/", "2025/12/01/story/index.html /news/media/a.svg"]),
    );
    expect(links.filter((link) => !link.split(" ")[1]?.startsWith("/news/"))).toEqual([]);
    expect(brokenLinks(tree, "https://example.org/news/")).toEqual([]);
  });

  it("can be given when it is built, also over an earlier build", async () => {
    const root = newsroom({ ...files, "site.yaml": yaml("https://example.org/") });
    const atRoot = await build(root);
    expect(brokenLinks(atRoot.files, "https://example.org/")).toEqual([]);
    const below = await build(root, { url: "https://preview.example/pr/12/" });
    expect(brokenLinks(below.files, "https://preview.example/pr/12/")).toEqual([]);
    expect(rooted(below.files).filter((link) => !link.split(" ")[1]?.startsWith("/pr/12/"))).toEqual([]);
    for (const [file, bytes] of below.files)
      expect(`${file} ${bytes.includes("https://example.org")}`).toBe(`${file} false`);
  });
});

describe("the check of links", () => {
  const page = (body: string) =>
    new Map([
      ["index.html", Buffer.from(body)],
      ["a/index.html", Buffer.from('<p id="here">A</p>')],
    ]);

  it.each([
    ['<a href="/a/">', []],
    ['<a href="a/">', []],
    ['<a href="/a/#here">', []],
    ['<a href="https://elsewhere.example/b/">', []],
    ['<a href="mailto:a@example.org">', []],
    ['<a href="/b/">', ["index.html → /b/"]],
    ['<a href="/a">', ["index.html → /a"]],
    ['<a href="/a/#there">', ["index.html → /a/#there"]],
    ['<img src="b.svg">', ["index.html → b.svg"]],
    ['<link href="https://example.org/b.css">', ["index.html → https://example.org/b.css"]],
  ])("of %s finds %j", (html, broken) => {
    expect(brokenLinks(page(html), "https://example.org/")).toEqual(broken);
  });
});
