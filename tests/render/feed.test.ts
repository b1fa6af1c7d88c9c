import { parseFeed } from "@rowanmanning/feed-parser";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { describe, expect, it } from "vitest";
import { type EditionOptions, editionOf, pageAt, settingsOf } from "../support/edition.ts";
import { textFile } from "../support/made.ts";
import { article, markdown } from "../support/newsroom.ts";

const nastyHeadline = `<script>alert("x")</script> & ]]> 'quoted' \u0007 😀`;
const cleanHeadline = "<script>alert(“x”)</script> & ]]> ‘quoted’ 😀";

const body = `First paragraph of *the* story & more.

![A staircase](/media/stairs.svg "At night")

A [link](/about/), a [place](#budget), <iframe src="https://video.example/1" title="The speech"></iframe> and <script>alert(1)</script>.

## Budget

Text with a note.[^1]

[^1]: The note.
`;

const files = {
  "articles/2025-12-01-one.md": article(
    {
      title: nastyHeadline,
      date: "2025-12-01",
      authors: ["Ana Lind", "Petro"],
      people: ["Zoë & Co"],
      topics: ["Peace"],
    },
    body,
  ),
  "articles/2025-12-02-two.md": article({
    title: "Two",
    date: "2025-12-02T18:30",
    updated: "2025-12-05T08:00",
    description: "A standfirst < all",
  }),
  "articles/2025-12-03-three.md": article({
    title: "Three",
    date: "2025-12-03T09:00-05:00",
    corrections: [{ date: "2025-12-07T10:00", text: "It was Lyon." }],
  }),
  "articles/2025-12-04-silent.md": article({ title: "Silent", date: "2025-12-04" }, ""),
  "articles/draft.md": article({ title: "Never", draft: true }),
  "articles/later.md": article({ title: "Later", date: "2026-02-01" }),
};
const settings = settingsOf(
  "description: News & tests\nallowedEmbeds: [video.example]\n",
  "https://example.org/news/",
);

function feed(
  address = "/feed.xml",
  options: EditionOptions = { settings },
  content: Readonly<Record<string, string>> = files,
): string {
  const planned = editionOf(content, options);
  const text = textFile(pageAt(planned, address), planned);
  if (text === undefined) throw new Error("no text");
  return text;
}

const parser = new XMLParser({
  ignoreAttributes: false,
  parseTagValue: false,
  htmlEntities: true,
  isArray: (name) => ["item", "category", "dc:creator", "atom:link"].includes(name),
});

function channel(text = feed()) {
  return parser.parse(text).rss.channel;
}

/** The items by title. */
function item(title: string, text = feed()) {
  const found = channel(text).item.find((one: { title: string }) => one.title === title);
  if (found === undefined) throw new Error(`no item ${title}`);
  return found;
}

describe("a feed by the rules of the RSS Advisory Board", () => {
  it("R1: says what it is, and every item has a title", () => {
    expect(channel()).toMatchObject({
      title: "The Daily Test",
      link: "https://example.org/news/",
      description: "News & tests",
      language: "en",
    });
    for (const one of channel().item) expect(one.title).not.toBe("");
  });

  it("R1: has a description also where the settings have none", () => {
    expect(channel(feed("/feed.xml", {})).description).toBe("The Daily Test");
  });

  it("R2: names its own address once, and whole", () => {
    expect(channel()["atom:link"]).toEqual([
      { "@_rel": "self", "@_type": "application/rss+xml", "@_href": "https://example.org/news/feed.xml" },
    ]);
    expect(parser.parse(feed()).rss).toMatchObject({
      "@_version": "2.0",
      "@_xmlns:atom": "http://www.w3.org/2005/Atom",
    });
    expect(channel(feed("/people/zoe-co/feed.xml"))["atom:link"][0]["@_href"]).toBe(
      "https://example.org/news/people/zoe-co/feed.xml",
    );
  });

  it("R3: gives each item the article's address for an id, which no edit of the text changes", () => {
    const guids = (text: string) =>
      channel(text).item.map((one: { guid: { "#text": string } }) => one.guid["#text"]);
    expect(item("Two").guid).toEqual({
      "#text": "https://example.org/news/2025/12/02/two/",
      "@_isPermaLink": "true",
    });
    const edited = {
      ...files,
      "articles/2025-12-02-two.md": article({ title: "Renamed", date: "2025-12-02T18:30" }, "Another text."),
    };
    expect(guids(feed("/feed.xml", { settings }, edited))).toEqual(guids(feed()));
    expect(new Set(guids(feed())).size).toBe(guids(feed()).length);
  });

  it("R4: writes dates in English by RFC 822, none of them in the future", () => {
    const form =
      /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d{2}:\d{2}:\d{2} [+-]\d{4}$/;
    for (const one of channel().item) expect(one.pubDate).toMatch(form);
    expect(item("Two").pubDate).toBe("Tue, 02 Dec 2025 18:30:00 +0100");
    expect(item(cleanHeadline).pubDate).toBe("Mon, 01 Dec 2025 00:00:00 +0100");
    expect(channel().item.map((one: { title: string }) => one.title)).not.toContain("Later");
  });

  it("R5: puts the summary before the whole text", () => {
    const text = feed();
    for (const one of text.split("<item>").slice(1)) {
      expect(one.indexOf("<description>")).toBeGreaterThan(-1);
      expect(one.indexOf("<content:encoded>")).toBeGreaterThan(one.indexOf("</description>"));
    }
    // What readers of RSS take for HTML, and show as the text that it was.
    expect(item("Two").description).toBe("A standfirst &lt; all");
    expect(item(cleanHeadline).description).toBe("First paragraph of the story &amp; more.");
  });

  it("R6: has titles that are text, whatever signs are in them", () => {
    expect(item(cleanHeadline).title).toBe(cleanHeadline);
    expect(feed()).toContain("<title>&#x3C;script&#x3E;alert(“x”)&#x3C;/script&#x3E; &#x26; ]]&#x3E;");
  });

  it("R7: has no address in its HTML that depends on where it is read", () => {
    const html: string = item(cleanHeadline)["content:encoded"];
    const addresses = [...html.matchAll(/\b(?:href|src|poster|cite|data)="([^"]*)"/g)].map(
      ([, address]) => address ?? "",
    );
    expect(addresses).toEqual(
      expect.arrayContaining([
        "https://example.org/news/media/stairs.svg",
        "https://example.org/news/about/",
        "https://example.org/news/2025/12/01/one/#h-budget",
        "https://video.example/1",
      ]),
    );
    expect(addresses.filter((address) => !address.startsWith("https://"))).toEqual([]);
  });

  it("R8: has nothing in its HTML that runs or embeds", () => {
    const html: string = item(cleanHeadline)["content:encoded"];
    expect(html).not.toMatch(
      /<(?:script|meta|embed|object|noscript|plaintext|xmp|listing|link|comment|iframe|form|style)\b/i,
    );
    expect(html).not.toMatch(/\s(?:style|on\w+)=/i);
    expect(html).toContain('<a href="https://video.example/1">The speech (video.example)</a>');
  });

  it("R9: names authors as people and not as e-mail addresses", () => {
    expect(item(cleanHeadline)["dc:creator"]).toEqual(["Ana Lind", "Petro"]);
    expect(feed()).not.toMatch(/<author>|<dc:subject>/);
    expect(item(cleanHeadline).category).toEqual([
      { "#text": "Zoë & Co", "@_domain": "https://example.org/news/people/" },
      { "#text": "Peace", "@_domain": "https://example.org/news/topics/" },
    ]);
  });

  it("R10: holds no character that XML does not allow", () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
    expect(feed()).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
  });

  it("R11: is well-formed UTF-8 whose date is that of the newest change, not of the build", () => {
    for (const address of ["/feed.xml", "/people/zoe-co/feed.xml", "/authors/petro/feed.xml"]) {
      expect(XMLValidator.validate(feed(address))).toBe(true);
    }
    expect(feed().startsWith('<?xml version="1.0" encoding="UTF-8"?>\n')).toBe(true);
    expect(channel().lastBuildDate).toBe("Sun, 07 Dec 2025 10:00:00 +0100");
    const later = { settings, now: Date.parse("2025-12-20T00:00:00Z") };
    expect(feed("/feed.xml", later)).toBe(feed());
  });

  it("is read by a feed reader as it was meant", () => {
    const read = parseFeed(feed());
    expect(read.title).toBe("The Daily Test");
    expect(read.items.map(({ title }) => title)).toEqual(["Silent", "Three", "Two", cleanHeadline]);
    expect(read.items.map(({ url }) => url)).toContain("https://example.org/news/2025/12/01/one/");
  });

  it("is well-formed also without any article", () => {
    expect(XMLValidator.validate(feed("/feed.xml", {}, {}))).toBe(true);
    expect(feed("/feed.xml", {}, {})).not.toContain("lastBuildDate");
  });
});

describe("the extent of a feed", () => {
  it("is what the settings say, newest first", () => {
    const two = settingsOf("feeds: { items: 2, fullText: false }\n");
    const text = feed("/feed.xml", { settings: two });
    expect(channel(text).item.map((one: { title: string }) => one.title)).toEqual(["Silent", "Three"]);
    expect(text).not.toContain("<content:encoded>");
  });

  it("leaves drafts out also in the preview", () => {
    const text = feed("/feed.xml", { settings, drafts: true });
    expect(channel(text).item.map((one: { title: string }) => one.title)).toEqual([
      "Silent",
      "Three",
      "Two",
      cleanHeadline,
    ]);
  });

  it("of a term says what the term is", () => {
    const text = feed(
      "/people/ana/feed.xml",
      {},
      {
        "people/ana.md": markdown({ name: "Ana", description: "Minister & poet" }),
        "articles/a.md": article({ people: ["Ana"] }),
      },
    );
    expect(channel(text)).toMatchObject({
      title: "Ana — The Daily Test",
      description: "Minister & poet",
      link: "https://example.org/people/ana/",
    });
  });
});
