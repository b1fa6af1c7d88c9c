import { parseFragment, serialize } from "parse5";
import { describe, expect, it } from "vitest";
import { renderPage } from "../../layouts/page.tsx";
import { trustHtml } from "../../src/model/html.ts";
import type { PageView } from "../../src/render/page-view.ts";
import { licenceFrom } from "../../src/render/republish/licence.ts";
import { prunedText } from "../../src/render/republish/pruned.ts";
import { written } from "../../src/render/republish/written.ts";
import { editionOf, pageAt, readOne, settingsOf } from "../support/edition.ts";
import { htmlView, textFile } from "../support/made.ts";
import { article } from "../support/newsroom.ts";
import { payloadMistakes } from "../support/payload-rules.ts";

const may =
  "republish: { licence: CC BY-ND 4.0, note: Write to us., pictures: [Ana Ilić] }\nallowedEmbeds: [maps.example]\n";
const settings = settingsOf(may, "https://example.org/news/");

const body = `The harbour *opened* at **six**, [she said](/2025/12/02/two/).[^1] H<sub>2</sub>O and \`a | b\` * 2.

1. one
2. two
   - inner

> Quoted.

![Theirs](/media/theirs.jpg "The river.")

<figure><img src="/media/ours.svg" alt="Ours"><figcaption>The quay. <span class="credit">Ana  ilić</span></figcaption></figure>

| a | b |
|---|---|
| 1 | 2 |

https://www.youtube.com/watch?v=dQw4w9WgXcQ

[^1]: The note.
`;

const files = {
  "articles/a.md": article(
    {
      title: "Harbour *reopens* & more",
      date: "2025-12-01T08:00",
      updated: "2025-12-01T10:00",
      description: "A standfirst.",
      authors: ["Ana Ilić"],
      people: ["Petro Marin"],
      image: { src: "/media/lead.svg", alt: "Lead", caption: "The lead.", credit: "Agency" },
      corrections: [
        { date: "2025-12-02", text: "It was Lyon." },
        { date: "2099-12-02", text: "Still to come." },
      ],
      slug: "a",
    },
    body,
  ),
  "articles/two.md": article({ title: "Two", date: "2025-12-02", republish: false, slug: "two" }),
  "articles/fr.md": article({
    title: "Trois",
    date: "2025-12-03",
    language: "fr",
    republish: { licence: "CC0", note: "À vous." },
  }),
  "articles/paid.md": article({
    title: "Paid",
    date: "2025-12-03",
    type: "sponsored",
    sponsor: { name: "Tours" },
  }),
  "articles/theirs.md": article({
    title: "Theirs",
    date: "2025-12-03",
    canonical: "https://other.example/a",
  }),
  "articles/live.md": article({ title: "Live", date: "2025-12-31", type: "live" }),
  "articles/draft.md": article({ title: "Draft", draft: true }),
  "media/lead.svg": "<svg/>",
  "media/ours.svg": "<svg/>",
};

function view(
  address: string,
  planned = editionOf(files, { settings }),
): Extract<PageView, { kind: "republish" }> {
  const made = htmlView(pageAt(planned, address), planned);
  if (made?.kind !== "republish") throw new Error(`no page to copy from: ${address}`);
  return made;
}

const copy = (id: string, address = "/2025/12/01/a/republish/"): string =>
  view(address).copies.find((one) => one.id === id)?.text ?? "";

describe("an article that others may republish", () => {
  const planned = editionOf(files, { settings });

  it("has a page to copy from, where it is the newsroom’s own, public and finished", () => {
    const there = planned.pages
      .filter(({ subject }) => subject.kind === "republish")
      .map(({ address }) => address);
    expect(there).toEqual(["/2025/12/01/a/republish/", "/fr/2025/12/03/fr/republish/"]);
    const own = htmlView(pageAt(planned, "/2025/12/01/a/"), planned);
    expect(own?.kind === "article" && own.share.republish?.href).toBe("/news/2025/12/01/a/republish/");
    const other = htmlView(pageAt(planned, "/2025/12/02/two/"), planned);
    expect(other?.kind === "article" && other.share.republish).toBeUndefined();
  });

  it("is listed there by nobody, and names the article as what is to be found", () => {
    const html = renderPage(view("/2025/12/01/a/republish/"));
    expect(html).toContain('<meta name="robots" content="noindex"/>');
    expect(html).toContain('<link rel="canonical" href="https://example.org/news/2025/12/01/a/"/>');
    expect(html).toContain(
      'under this licence: <a href="https://creativecommons.org/licenses/by-nd/4.0/" rel="license">',
    );
    expect(html).not.toContain("<script");
    const french = view("/fr/2025/12/03/fr/republish/");
    expect(french.heading).toBe("Republier cet article");
    expect(french.note).toEqual({ text: "À vous.", language: undefined, direction: undefined });
    const inFrench = { "articles/fr.md": article({ title: "Trois", date: "2025-12-03", language: "fr" }) };
    const usual = view("/fr/2025/12/03/fr/republish/", editionOf(inFrench, { settings }));
    expect(usual.note).toEqual({ text: "Write to us.", language: "en", direction: "ltr" });
    // Each line of a copy runs in the direction of what it begins with: a tag, or words.
    expect(html.match(/<textarea [^>]*dir="auto"/g)).toHaveLength(3);
  });

  it("is copied as clean HTML, with all that readers must know, and what may be handed on", () => {
    const html = copy("copy-html");
    expect(payloadMistakes(html)).toEqual([]);
    expect(html).toMatch(/^<h1>Harbour \*reopens\*/);
    for (const said of ["A standfirst.", "By Ana Ilić", "Updated", "It was Lyon.", "[1]", 'alt="Ours"'])
      expect(html).toContain(said);
    expect(html).toContain('<a href="https://example.org/news/2025/12/02/two/">she said</a>');
    expect(html).toContain('<a href="https://www.youtube.com/watch?v=dQw4w9WgXcQ">');
    expect(html).toContain('<a rel="canonical" href="https://example.org/news/2025/12/01/a/">');
    for (const hidden of [
      "Theirs",
      "The river",
      "lead.svg",
      "Still to come",
      "/people/",
      "#fn",
      "↩",
      "class=",
    ])
      expect(html).not.toContain(hidden);
  });

  it("is copied as text, with the addresses of what is embedded alone", () => {
    const text = copy("copy-text");
    expect(text).toContain("The harbour opened at six, she said.[1] H2O and a | b * 2.");
    expect(text).toContain("1. one\n2. two\n   - inner");
    expect(text).toContain("Video: YouTube: https://www.youtube.com/watch?v=dQw4w9WgXcQ");
    expect(text).not.toContain("The quay");
    expect(text).toMatch(
      /republished under this licence: CC BY-ND 4\.0\. https:\/\/example\.org\/news\/2025\/12\/01\/a\/\n$/,
    );
  });

  it("is copied as Markdown that says the very same", () => {
    const markdown = copy("copy-markdown");
    expect(markdown).toContain("# Harbour \\*reopens\\* & more");
    expect(markdown).toContain("![Ours](https://example.org/news/media/ours.svg)");
    const { body: again } = readOne("content/articles/again.md", article({}, markdown));
    const words = (html: string): string =>
      html
        .replace(/<[^>]*>/g, " ")
        .replace(/\s+/g, " ")
        .trim();
    const plain = (html: string): string => words(serialize(parseFragment(html)));
    expect(plain(again ?? "")).toBe(plain(copy("copy-html")));
  });

  it("stands whole in the feed for partners", () => {
    const feed = textFile(pageAt(planned, "/republish/feed.xml"), planned) ?? "";
    expect(feed.match(/<item>/g)).toHaveLength(1);
    expect(feed).toContain("republished under this licence");
    expect(feed).not.toMatch(/lead\.svg|theirs\.jpg|Draft/);
    expect(pageAt(planned, "/fr/republish/feed.xml")).toBeDefined();
  });

  it("may be so without a word of the settings, and is told where it cannot", () => {
    const one = (republish: unknown, more: object = {}) =>
      editionOf({ "articles/a.md": article({ republish, slug: "a", ...more }) }, { settings: settingsOf() });
    expect(
      view("/2025/12/01/a/republish/", one({ licence: "Ours" }))
        .terms.map(({ text }) => text)
        .join(""),
    ).toBe("You may republish this article under this licence: Ours.");
    expect(one({ note: "Only so." }).pages.some(({ subject }) => subject.kind === "republish")).toBe(false);
  });
});

it("pictures are left out with all that is about them, unless their own caption credits somebody who may hand them on", () => {
  const pruned = (html: string): string => prunedText(trustHtml(html), ["Ana Ilić"]);
  const credited = (name: string): string =>
    `<figure><img src="a"><figcaption>Hall <span class="credit">${name}</span></figcaption></figure>`;
  expect(pruned(credited("ANA ILIĆ"))).toContain("<img");
  expect(pruned(credited("Ana Ilić/Agency"))).toBe("");
  expect(pruned(`<div><ul><li>${credited("A")}</li><li>${credited("Ana Ilić")}</li></ul></div>`)).toMatch(
    /^<div><ul><li><figure>/,
  );
  expect(
    pruned('<p>Word <img src="a"> and <picture><source><img src="b"></picture></p><video src="c"></video>'),
  ).toBe("<p>Word  and </p>");
  expect(pruned('<p><a href="/x"><img src="a"></a></p>')).toBe("");
  expect(pruned('<p>See <a href="#b">there</a><sup><a href="#fn-1">1</a></sup> <a href="#r">↩︎</a></p>')).toBe(
    "<p>See there<sup>[1]</sup> </p>",
  );
});

it("text that Markdown would take for its own signs stays text", () => {
  const markdown = (html: string): string => written(trustHtml(html), "markdown");
  expect(markdown("<p>1. of *all*</p><p># one</p>")).toBe("1\\. of \\*all\\*\n\n\\# one\n");
  expect(markdown("<p>a<em> b </em>c <code>`</code><br>d</p>")).toBe("a *b* c `` ` ``\\\nd\n");
  expect(markdown("<pre>```\n</pre>")).toBe("````\n```\n````\n");
  expect(markdown('<p><a href="https://a.example/(b) c">x</a></p>')).toBe("[x](<https://a.example/(b) c>)\n");
  expect(markdown("<table><tr><td colspan=2>a</td></tr></table>")).toContain("<table>");
  expect(written(trustHtml("<ul><li><p>a</p><p>b</p></li><li>c</li></ul>"), "text")).toBe(
    "- a\n\n  b\n\n- c\n",
  );
});

it("licences are known by short names and by addresses", () => {
  expect(licenceFrom("cc by-nc-sa")).toEqual({
    name: "cc by-nc-sa",
    href: "https://creativecommons.org/licenses/by-nc-sa/4.0/",
  });
  expect(licenceFrom("https://creativecommons.org/licenses/by/3.0/deed.fr").name).toBe("CC BY 3.0");
  expect(licenceFrom("CC0 1.0").href).toBe("https://creativecommons.org/publicdomain/zero/1.0/");
  expect(licenceFrom("https://a.example/terms").href).toBe("https://a.example/terms");
  expect(licenceFrom("Ask us").href).toBeUndefined();
});
