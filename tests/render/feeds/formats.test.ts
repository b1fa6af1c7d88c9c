import { XMLParser } from "fast-xml-parser";
import { describe, expect, it } from "vitest";
import { type EditionOptions, editionOf, pageAt, settingsOf } from "../../support/edition.ts";
import { textFile } from "../../support/made.ts";
import { article } from "../../support/newsroom.ts";

const settings = settingsOf("webSub: https://hub.example/?a=1&b=2\n", "https://example.org/news/");

const files = {
  "articles/one.md": article(
    {
      title: "One & <only>",
      date: "2025-12-01",
      authors: ["Ana Lind"],
      people: ["Zoë & Co"],
      image: { src: "/media/a.svg?v=2", alt: "A & B", credit: "Ana" },
    },
    "Text.",
  ),
  "articles/two.md": article({
    title: "Two",
    date: "2025-12-02T18:30",
    updated: "2025-12-05T08:00",
    language: "en-GB",
    canonical: "https://elsewhere.example/a",
    image: { src: "https://cdn.example/b.webp", alt: "B" },
  }),
  "articles/three.md": article({
    title: "Three",
    date: "2025-12-02T18:30",
    image: { src: "https://cdn.example/c", alt: "C" },
  }),
  "media/a.svg": '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="300"/>',
};

function feed(
  address: string,
  options: EditionOptions = { settings },
  content: typeof files | object = files,
) {
  const planned = editionOf(content as typeof files, options);
  return textFile(pageAt(planned, address), planned) ?? "";
}

const parser = new XMLParser({
  ignoreAttributes: false,
  parseTagValue: false,
  htmlEntities: true,
  isArray: (name) => ["item", "entry", "link", "atom:link"].includes(name),
});

const entry = (title: string) =>
  parser.parse(feed("/atom.xml")).feed.entry.find((one: { title: string }) => one.title === title);
const item = (title: string) =>
  parser.parse(feed("/feed.xml")).rss.channel.item.find((one: { title: string }) => one.title === title);
const jsonItem = (title: string) =>
  JSON.parse(feed("/feed.json")).items.find((one: { title: string }) => one.title === title);

describe("an Atom feed", () => {
  it("says when an entry was published and when it changed, in the newsroom’s clocks", () => {
    expect(entry("Two")).toMatchObject({ published: "2025-12-02T18:30:00+01:00", "@_xml:lang": "en-GB" });
    expect(entry("Two").updated).toMatch(/^2025-12-05T08:00:00\.\d{6}\+01:00$/);
    expect(entry("One & <only>").published).toBe("2025-12-01T00:00:00+01:00");
  });

  it("tells entries of one moment apart, always in the same way", () => {
    const updated = (title: string) => entry(title).updated;
    expect(updated("Three")).toMatch(/^2025-12-02T18:30:00\.\d{6}\+01:00$/);
    const others = { "articles/three.md": files["articles/three.md"] };
    expect(feed("/atom.xml", { settings }, others)).toContain(`<updated>${updated("Three")}</updated>`);
  });

  it("links to the page, the original, the picture and the hub", () => {
    expect(entry("Two").link).toEqual([
      { "@_rel": "alternate", "@_type": "text/html", "@_href": "https://example.org/news/2025/12/02/two/" },
      { "@_rel": "via", "@_href": "https://elsewhere.example/a" },
      { "@_rel": "enclosure", "@_href": "https://cdn.example/b.webp", "@_type": "image/webp" },
    ]);
    expect(parser.parse(feed("/atom.xml")).feed.link).toContainEqual({
      "@_rel": "hub",
      "@_href": "https://hub.example/?a=1&b=2",
    });
  });

  it("names authors with their pages and tags with their taxonomy", () => {
    expect(entry("One & <only>")).toMatchObject({
      author: { name: "Ana Lind", uri: "https://example.org/news/authors/ana-lind/" },
      category: { "@_term": "Zoë & Co", "@_scheme": "https://example.org/news/people/" },
    });
  });

  it("has a date that stays the same also where there is nothing", () => {
    const empty = (now: number) => feed("/atom.xml", { settings, now }, {});
    expect(empty(Date.parse("2025-12-15T00:00:00Z"))).toBe(empty(Date.parse("2026-12-15T00:00:00Z")));
  });
});

describe("an RSS feed", () => {
  it("tells type and length of a picture, and leaves out what is not known", () => {
    expect(item("One & <only>")).toMatchObject({
      enclosure: {
        "@_url": "https://example.org/news/media/a.svg?v=2",
        "@_length": "66",
        "@_type": "image/svg+xml",
      },
      "media:content": {
        "@_medium": "image",
        "@_fileSize": "66",
        "@_width": "400",
        "@_height": "300",
        "media:description": { "#text": "A & B" },
        "media:credit": "Ana",
      },
    });
    // Nobody knows how long it is.
    expect(item("Two").enclosure).toMatchObject({ "@_length": "0", "@_type": "image/webp" });
    expect(item("Three").enclosure).toBeUndefined();
    expect(item("Two")["media:content"]).toMatchObject({ "@_type": "image/webp" });
    expect(item("Three")["media:content"]).not.toHaveProperty("@_type");
  });

  it("says the language of an article in another one, and the hub", () => {
    expect(item("Two")["dc:language"]).toBe("en-GB");
    expect(item("Three")["dc:language"]).toBeUndefined();
    expect(feed("/feed.xml")).toContain('<atom:link rel="hub" href="https://hub.example/?a=1&#x26;b=2"/>');
    expect(feed("/people/zoe-co/feed.xml")).toContain('<atom:link rel="hub"');
    expect(feed("/feed.xml", {})).not.toContain("hub");
  });

  it("is shown by a browser with a word of what it is, before which nothing stands but the declaration", () => {
    expect(feed("/people/zoe-co/feed.xml").split("\n").slice(0, 2)).toEqual([
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<?xml-stylesheet type="text/css" href="/news/assets/feed.css"?>',
    ]);
  });

  it("has in that word the ways to what it is of, to all that is in it, and to more about feeds", () => {
    const settings = { ...settingsOf(), title: 'A "b" \\ </style>\n' };
    const files = { "articles/a.md": article({ title: "<One> & only", language: "en-GB" }) };
    const planned = editionOf(files, { settings });
    for (const address of ["/feed.xml", "/atom.xml"]) {
      const text = textFile(pageAt(planned, address), planned) ?? "";
      const shown = /<div xmlns="http:\/\/www.w3.org\/1999\/xhtml".*?<\/div>/s.exec(text)?.[0] ?? "";
      expect([...shown.matchAll(/ href="([^"]*)"/g)].map(([, href]) => href)).toEqual([
        "https://example.org/feeds/",
        "https://example.org/",
        "https://example.org/2025/12/01/a/",
      ]);
      expect(shown).toContain("&#x3C;One&#x3E; &#x26; only</a>");
      expect(shown).not.toContain("</style>");
      // One for the whole feed: the W3C’s validator takes it for misplaced within an item.
      expect(text.split("http://www.w3.org/1999/xhtml")).toHaveLength(2);
    }
  });
});

describe("a JSON feed", () => {
  it("says all that the others say", () => {
    expect(JSON.parse(feed("/feed.json"))).toMatchObject({
      version: "https://jsonfeed.org/version/1.1",
      feed_url: "https://example.org/news/feed.json",
      home_page_url: "https://example.org/news/",
      hubs: [{ type: "WebSub", url: "https://hub.example/?a=1&b=2" }],
    });
    expect(jsonItem("One & <only>")).toEqual({
      id: "https://example.org/news/2025/12/01/one/",
      url: "https://example.org/news/2025/12/01/one/",
      title: "One & <only>",
      content_html: "<p>Text.</p>\n",
      summary: "Text.",
      image: "https://example.org/news/media/a.svg?v=2",
      date_published: "2025-12-01T00:00:00+01:00",
      authors: [{ name: "Ana Lind", url: "https://example.org/news/authors/ana-lind/" }],
      tags: ["Zoë & Co"],
    });
    expect(jsonItem("Two")).toMatchObject({
      language: "en-GB",
      external_url: "https://elsewhere.example/a",
      date_modified: "2025-12-05T08:00:00+01:00",
    });
  });

  it("has plain text where feeds hold summaries", () => {
    const short = settingsOf("feeds: { fullText: false }\n");
    const [one] = JSON.parse(feed("/feed.json", { settings: short })).items;
    expect(one).toHaveProperty("content_text");
    expect(one).not.toHaveProperty("content_html");
    expect(feed("/atom.xml", { settings: short })).not.toContain("<content");
  });
});

it("the three formats of the feed have the same items in the same order", () => {
  const ids = JSON.parse(feed("/feed.json")).items.map(({ id }: { id: string }) => id);
  expect(ids.length).toBe(3);
  expect(parser.parse(feed("/atom.xml")).feed.entry.map(({ id }: { id: string }) => id)).toEqual(ids);
  expect(
    parser
      .parse(feed("/feed.xml"))
      .rss.channel.item.map(({ guid }: { guid: object }) => Object.values(guid)[0]),
  ).toEqual(ids);
});
