import { cpSync } from "node:fs";
import { join } from "node:path";
import { parseFeed as parseRowan } from "@rowanmanning/feed-parser";
import { parseFeed as parseFeedsmith, parseOpml } from "feedsmith";
import RssParser from "rss-parser";
import { beforeAll, describe, expect, it } from "vitest";
import { repository } from "../architecture/import-lines.ts";
import { build } from "../support/build.ts";
import { atomMistakes, jsonFeedMistakes, rssMistakes } from "../support/feed-rules.ts";
import { article, markdown, newsroom, scratchFolder } from "../support/newsroom.ts";
import { type OutputTree, textOf } from "../support/output-tree.ts";
import { schemaMistakes } from "../support/schema-mistakes.ts";

const now = Date.parse("2025-12-02T12:00:00Z");

const long = `${"Ministers meet again and again about the budget of the coming year, ".repeat(5)}`.slice(
  0,
  300,
);

/** Every sign that has a meaning or makes trouble somewhere. */
const awkward = [
  `</title><script>alert("x")</script> & ]]> 'quoted' <!-- \u0007 &amp; &lt;b&gt;`,
  "نتائج القمة: «السلام» أولًا — ١٢٣",
  "‏ראש הממשלה אמר: ״לא״ (שוב)",
  "Family 👩‍👩‍👧‍👦 flag 🏴󠁧󠁢󠁳󠁣󠁴󠁿 keycap 1️⃣ and 🇺🇦",
  "Spoilt \u0093text\u0094 \ufffd from an old\u0085archive",
  "Half a \ud83d pair and \uffff nothing",
  `{{ curly }} {% braces %} \${money}`,
  "C# & C++ <T>: 5 > 4 & 3 < 4",
  long,
];

const body = `Text with a [link](/about/), one [below](#budget) and mail <a href="mailto:a@example.org">a</a>.

<figure><img src="/media/a.svg" srcset="/media/a.svg 1x, /media/b.svg 2x" sizes="100vw" alt="A"></figure>

<video src="/media/film.mp4" poster="/media/a.svg" controls></video>

<iframe src="https://video.example/1" title="The speech"></iframe>

<form action="/x"><input name="q"><button onclick="go()">Go</button></form>
<svg><script>alert(1)</script></svg><math><mi>x</mi></math><object data="/x"></object>
<p style="color: red" data-x="/y" id="here" class="note">A note.</p>

## Budget

| a | b |
|---|---|
| 1 | 2 |

Noted.[^1]

[^1]: The note & its <b>end</b>.
`;

function hostile(): string {
  const articles = awkward.map((headline, index) => [
    `articles/awkward-${index}.md`,
    article(
      {
        title: headline,
        date: index % 2 === 0 ? "2025-12-01" : "2025-12-01T18:30",
        ...(index % 3 === 0 ? { updated: "2025-12-01T20:00" } : {}),
        ...(index === 1 ? { language: "ar" } : {}),
        ...(index === 7 ? { canonical: "https://elsewhere.example/?a=1&b=2" } : {}),
        description: headline,
        people: [headline],
        places: ["Paris"],
        authors: [headline, "Ana Lind"],
        corrections: [
          { date: "2025-12-01", text: headline },
          { date: "2025-12-02T09:00", text: `Again: ${headline}`, kind: "clarification" },
          { date: "2026-12-02", text: "From the future" },
        ],
        image: {
          src: index % 2 === 0 ? "/media/a.svg" : "https://cdn.example/a?x=1&y=2",
          alt: headline,
          credit: headline,
        },
      },
      body,
    ),
  ]);
  return newsroom({
    ...Object.fromEntries(articles),
    "articles/paid.md": article({ title: "Paid", date: "2025-12-01T09:00", type: "sponsored" }, body),
    "articles/older.md": article({ title: "Older", date: "2025-11-28" }, body),
    "pages/about.md": markdown({ title: "About" }),
    "media/a.svg": "<svg/>",
    "media/b.svg": "<svg/>",
    "media/film.mp4": "film",
    "site.yaml": `title: ${JSON.stringify('Tom & "Jerry" <b> (subscription)')}\nurl: https://example.org/news/\nlanguage: en-GB\ntimeZone: Europe/Kyiv\nwebSub: https://hub.example/?a=1&b=2\nallowedEmbeds: [video.example]\npublisher: { policies: { corrections: /about/ } }\n`,
  });
}

function demonstration(): string {
  const root = scratchFolder("demo-feeds");
  cpSync(join(repository, "content"), join(root, "content"), { recursive: true });
  return root;
}

/** The site’s feeds: the file of each and its kind. */
function feedsOf(tree: OutputTree): [file: string, text: string, kind: "rss" | "atom" | "json"][] {
  return [...tree.keys()].flatMap((file): [string, string, "rss" | "atom" | "json"][] => {
    if (file === "feed.json") return [[file, textOf(tree, file), "json"]];
    if (!file.endsWith(".xml")) return [];
    const text = textOf(tree, file);
    return text.includes("<rss ")
      ? [[file, text, "rss"]]
      : text.includes("<feed ")
        ? [[file, text, "atom"]]
        : [];
  });
}

const rules = { rss: rssMistakes, atom: atomMistakes, json: jsonFeedMistakes };

describe.each([
  ["the demonstration", demonstration, "https://dateline.example/", 30],
  ["a newsroom of awkward headlines", hostile, "https://example.org/news/", 20],
])("every feed and sitemap of %s", (_what, make, url, atLeast) => {
  let tree: OutputTree;
  beforeAll(async () => {
    const built = await build(make(), { now });
    expect(built.report.published).toBe(true);
    tree = built.files;
  });

  it("keeps every rule of its format", () => {
    const feeds = feedsOf(tree);
    expect(feeds.length).toBeGreaterThan(atLeast);
    const mistakes = feeds.flatMap(([file, text, kind]) =>
      rules[kind](text, { self: url + file, now }).map((mistake) => `${file} ${mistake}`),
    );
    expect(mistakes).toEqual([]);
  });

  it("is read by three parsers of feeds in the same way", async () => {
    const titles = (JSON.parse(textOf(tree, "feed.json")) as { items: { title: string }[] }).items.map(
      ({ title }) => title,
    );
    expect(titles.length).toBeGreaterThan(5);
    for (const [file, text, kind] of feedsOf(tree)) {
      const { format, feed } = parseFeedsmith(text);
      expect(`${file} ${format}`).toBe(`${file} ${kind}`);
      if (kind === "json") continue;
      const rowan = parseRowan(text);
      const rss = await new RssParser().parseString(text);
      expect(rss.items.map(({ link }) => link)).toEqual(rowan.items.map((item) => item.url));
      if (file === "feed.xml" || file === "atom.xml") {
        // Parsers differ in what they make of the spaces at the ends of a text.
        const trimmed = titles.map((title) => title.trim());
        expect(rowan.items.map(({ title }) => title?.trim())).toEqual(trimmed);
        expect(rss.items.map(({ title }) => title?.trim())).toEqual(trimmed);
        const items = "entries" in feed ? feed.entries : "items" in feed ? feed.items : [];
        expect(items?.length).toBe(titles.length);
      }
    }
  });

  it("has sitemaps that are valid by their schemas", async () => {
    const sitemaps = [...tree.keys()].filter((file) => /sitemap.*\.xml$/.test(file));
    expect(sitemaps).toEqual(expect.arrayContaining(["sitemap.xml", "news-sitemap.xml"]));
    for (const file of sitemaps) expect(await schemaMistakes(file, textOf(tree, file))).toEqual([]);
  });

  it("has a list of feeds that names each of them, and no other", () => {
    // Each language has a list of its own.
    const lists = [...tree.keys()].filter((file) => file.endsWith("feeds.opml"));
    const listed = lists.flatMap((list) =>
      (parseOpml(textOf(tree, list)).body?.outlines ?? []).flatMap(({ xmlUrl, outlines }) =>
        xmlUrl === undefined ? (outlines ?? []).map((one) => one.xmlUrl) : [xmlUrl],
      ),
    );
    // Those for partners have whole texts, and whoever takes them in is led to them by the page of an article.
    const feeds = feedsOf(tree).filter(([file, , kind]) => kind === "rss" && !file.includes("republish/"));
    expect([...new Set(listed)].sort()).toEqual(feeds.map(([file]) => url + encodeURI(file)).sort());
  });

  it("is made known on every page, in each format", () => {
    const pages = [...tree.keys()].filter((file) => file.endsWith(".html"));
    for (const file of pages) {
      const page = textOf(tree, file);
      if (page.includes('http-equiv="refresh"')) continue;
      const links = [
        ...page.matchAll(/<link rel="alternate" type="([^"]+)" title="([^"]+)" href="([^"]+)"\/>/g),
      ];
      // A page in another language than the site’s makes known the feeds of that language.
      const [, language = ""] = /<html lang="([^"]*)"/.exec(page) ?? [];
      const feeds = tree.has(`${language}/feed.xml`) ? `${url}${language}/` : url;
      expect(`${file} ${links.slice(0, 3).map(([, type, , href]) => `${type} ${href}`)}`).toBe(
        `${file} application/rss+xml ${feeds}feed.xml,application/atom+xml ${feeds}atom.xml,application/feed+json ${feeds}feed.json`,
      );
      expect(new Set(links.map(([, , title]) => title)).size).toBe(links.length);
    }
  });
});

describe("the rules", () => {
  const facts = { self: "https://example.org/feed.xml", now };
  it.each([
    ["no title", "<title>A</title>", "<title> </title>", "R1"],
    ["another address", 'href="https://example.org/feed.xml"', 'href="/feed.xml"', "R2"],
    ["a bare number", ">https://example.org/a/</guid>", ">12</guid>", "R3"],
    ["an ISO date", "Mon, 01 Dec 2025 10:00:00 GMT</pubDate>", "2025-12-01T10:00:00Z</pubDate>", "R4"],
    [
      "a date to come",
      "Mon, 01 Dec 2025 10:00:00 GMT</pubDate>",
      "Mon, 01 Dec 2036 10:00:00 GMT</pubDate>",
      "R4",
    ],
    ["the summary behind", "<description>B</description>", "", "R5"],
    ["named references", "<title>A</title>", "<title>A &amp; B</title>", "R6"],
    ["a relative address", "https://example.org/b", "/b", "R7"],
    ["a relative srcset", "https://example.org/2.svg 2x", "2.svg 2x", "R7"],
    ["a script", "&lt;p&gt;", "&lt;script&gt;", "R8"],
    ["an e-mail author", "<dc:creator>C</dc:creator>", "<author>C</author>", "R9"],
    ["a control character", "<title>A</title>", "<title>A\u0007</title>", "R10"],
  ])("see %s", (_what, right, wrong, rule) => {
    const feed = `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>T</title><link>https://example.org/</link><description>D</description><language>en</language><lastBuildDate>Mon, 01 Dec 2025 10:00:00 GMT</lastBuildDate><atom:link rel="self" type="application/rss+xml" href="https://example.org/feed.xml"/><item><title>A</title><link>https://example.org/a/</link><guid isPermaLink="true">https://example.org/a/</guid><pubDate>Mon, 01 Dec 2025 10:00:00 GMT</pubDate><dc:creator>C</dc:creator><description>B</description><content:encoded>&lt;p&gt;&lt;img src="https://example.org/b" srcset="https://example.org/1.svg 1x, https://example.org/2.svg 2x"&gt;</content:encoded></item></channel></rss>`;
    expect(rssMistakes(feed, facts)).toEqual([]);
    expect(feed).toContain(right);
    expect(rssMistakes(feed.replace(right, wrong), facts).join("\n")).toContain(rule);
  });

  it.each([
    ["an address without a scheme", "<loc>/a/</loc>"],
    ["a date that is none", "<loc>https://example.org/a/</loc><lastmod>yesterday</lastmod>"],
    ["a time without a zone", "<loc>https://example.org/a/</loc><lastmod>2025-12-01T10:00:00</lastmod>"],
    [
      "news without a title",
      '<loc>https://example.org/a/</loc><news:news xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"/>',
    ],
  ])("of sitemaps see %s", async (_what, url) => {
    const sitemap = `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url>${url}</url></urlset>`;
    expect(await schemaMistakes("sitemap.xml", sitemap)).not.toEqual([]);
  });
});
