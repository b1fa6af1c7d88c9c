import { XMLParser } from "fast-xml-parser";
import { describe, expect, it } from "vitest";
import { editionOf, pageAt, settingsOf } from "../../support/edition.ts";
import { textFile } from "../../support/made.ts";
import { article } from "../../support/newsroom.ts";

const parser = new XMLParser({
  ignoreAttributes: false,
  parseTagValue: false,
  htmlEntities: true,
  isArray: (name) => ["item", "entry", "category"].includes(name),
});
const url = "https://example.org/news/";

/** The one article of a newsroom as it stands in each format. */
function itemOf(fields: Readonly<Record<string, unknown>>, body?: string, yaml = "") {
  const planned = editionOf({ "articles/a.md": article(fields, body) }, { settings: settingsOf(yaml, url) });
  const text = (address: string) => textFile(pageAt(planned, address), planned) ?? "";
  const at = typeof fields.language === "string" ? `/${fields.language}/` : "/";
  return {
    rss: parser.parse(text(`${at}feed.xml`)).rss.channel.item[0],
    atom: parser.parse(text(`${at}atom.xml`)).feed.entry[0],
    json: JSON.parse(text(`${at}feed.json`)).items[0],
  };
}

describe("an item", () => {
  it("is known by its oldest address in every format, and leads to the one of today", () => {
    const { rss, atom, json } = itemOf({ slug: "new", aliases: ["/2025/12/01/old/", "/2025/12/01/older/"] });
    const [then, now] = [`${url}2025/12/01/old/`, `${url}2025/12/01/new/`];
    expect([rss.guid["#text"], rss.guid["@_isPermaLink"], rss.link]).toEqual([then, "false", now]);
    expect([atom.id, atom.link["@_href"]]).toEqual([then, now]);
    expect([json.id, json.url]).toEqual([then, now]);
    const before = itemOf({ slug: "old" });
    expect([before.rss.guid["#text"], before.atom.id, before.json.id]).toEqual([then, then, then]);
  });

  it("says in its headline who paid for it, and before its text", () => {
    const fields = {
      title: "Boats",
      type: "sponsored",
      sponsor: { name: "Tours & <Co>", url: "https://tours.example/" },
    };
    const body = "[Buy](https://tours.example/buy) or [read](/latest/).";
    const { rss, atom, json } = itemOf(fields, body);
    for (const title of [rss.title, atom.title, json.title])
      expect(title).toBe("Sponsored by Tours & <Co>: Boats");
    expect(rss.category).toContainEqual({ "#text": "Sponsored", "@_domain": url });
    for (const html of [rss["content:encoded"], atom.content["#text"], json.content_html]) {
      expect(html).toMatch(
        /^<p><strong><a rel="sponsored" href="https:\/\/tours\.example\/">Tours &#x26; &#x3C;Co&#x3E;<\/a> paid for/,
      );
      expect(html).toContain('<a rel="sponsored" href="https://tours.example/buy">');
      expect(html).toContain('<a href="https://example.org/news/latest/">');
    }
    expect(itemOf({ title: "Boats", type: "sponsored" }).rss.title).toBe("Sponsored: Boats");
  });

  it("says in its headline that it is an opinion, once, in its language; other labels are categories", () => {
    expect(itemOf({ title: "Why boats", type: "opinion" }).rss.title).toBe("Opinion: Why boats");
    expect(itemOf({ title: "Opinion: why boats", type: "opinion" }).rss.title).toBe("Opinion: why boats");
    const { rss, json } = itemOf({ title: "Bateaux", type: "opinion", language: "fr" });
    expect([rss.title, json.tags]).toEqual(["Opinion\u202f: Bateaux", ["Opinion"]]);
    const live = itemOf({ title: "Boats", type: "analysis", topics: ["Sea"] });
    expect([live.rss.title, live.json.tags]).toEqual(["Boats", ["Analysis", "Sea"]]);
  });

  it("carries its corrections behind its text, and not where it is a summary", () => {
    const fields = {
      corrections: [
        { date: "2025-12-03", text: "It was <Lyon>." },
        { date: "2025-12-04T10:00", text: "In May.", kind: "clarification" },
        { date: "2026-01-01", text: "Still to come." },
      ],
    };
    const { rss, json } = itemOf(fields, "Text.");
    expect(rss["content:encoded"].trim()).toBe(json.content_html.trim());
    expect(json.content_html.replace(/\s+/g, " ").trim()).toBe(
      '<p>Text.</p> <aside> <h2>Corrections</h2> <p><strong>Correction</strong> <time datetime="2025-12-03">3 December 2025</time> It was &#x3C;Lyon&#x3E;.</p> <p><strong>Clarification</strong> <time datetime="2025-12-04T10:00:00+01:00">4 December 2025, 10:00</time> In May.</p> </aside>',
    );
    expect(itemOf(fields, "Text.", "feeds: { fullText: false }\n").json).toMatchObject({
      content_text: "Text.",
    });
  });

  it("is described in RSS by HTML that shows the text again, sign by sign", () => {
    const description = "Press the <now> button if 5 < 6 & go.";
    const { rss, atom, json } = itemOf({ description });
    expect(rss.description).toBe("Press the &lt;now&gt; button if 5 &lt; 6 &amp; go.");
    expect([atom.summary, json.summary]).toEqual([description, description]);
  });
});
