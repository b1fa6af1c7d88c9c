import { XMLParser } from "fast-xml-parser";
import { describe, expect, it } from "vitest";
import { editionOf, pageAt, settingsOf } from "../support/edition.ts";
import { textFile } from "../support/made.ts";
import { article } from "../support/newsroom.ts";
import { schemaMistakes } from "../support/schema-mistakes.ts";

const now = Date.parse("2025-12-03T12:00:00+01:00");
const parser = new XMLParser({ parseTagValue: false, htmlEntities: true, isArray: (name) => name === "url" });

function sitemap(
  files: Readonly<Record<string, string>>,
  { yaml = "", address = "/news-sitemap.xml", drafts = false } = {},
): string {
  const planned = editionOf(files, { settings: settingsOf(yaml), now, drafts });
  return textFile(pageAt(planned, address), planned) ?? "";
}

const news = (files: Readonly<Record<string, string>>, options = {}) =>
  (parser.parse(sitemap(files, options)).urlset?.url ?? []).flatMap(
    (url: { "news:news"?: object }) => url["news:news"] ?? [],
  );
const titles = (files: Readonly<Record<string, string>>, options = {}) =>
  news(files, options).map((one: { "news:title": string }) => one["news:title"]);

describe("the news sitemap", () => {
  it("N2: lists what was first published in the two days before the build, whatever was updated since", () => {
    expect(
      titles({
        "articles/a.md": article({ title: "New", date: "2025-12-03T11:59" }),
        "articles/b.md": article({ title: "Just in", date: "2025-12-01T12:01" }),
        "articles/c.md": article({ title: "Just out", date: "2025-12-01T12:00" }),
        "articles/d.md": article({ title: "Old", date: "2025-11-01", updated: "2025-12-03T10:00" }),
        "articles/e.md": article({ title: "To come", date: "2025-12-03T12:01" }),
        "articles/f.md": article({ title: "A day", date: "2025-12-02" }),
      }),
    ).toEqual(["New", "A day", "Just in"]);
  });

  it("leaves out what is paid for, what first appeared elsewhere, and what readers may not see", () => {
    const date = "2025-12-03T10:00";
    const files = {
      "articles/a.md": article({ title: "Paid", date, type: "sponsored" }),
      "articles/b.md": article({ title: "Copy", date, canonical: "https://elsewhere.example/" }),
      "articles/c.md": article({ title: "Draft", date, draft: true }),
      "articles/d.md": article({ title: "Later", date, embargo: "2025-12-04" }),
      "articles/e.md": article({ title: "Gone", date, expires: "2025-12-03T11:00" }),
    };
    expect(titles(files)).toEqual([]);
    expect(titles(files, { drafts: true })).toEqual([]);
  });

  it.each([
    ["title: The Times (subscription)", "The Times"],
    ["title: (The Times)", "The Times"],
    ["title: The (old) Times", "The Times"],
  ])("N4: of %s has the name %s", (yaml, name) => {
    const planned = editionOf({ "articles/a.md": article({ date: "2025-12-03" }) }, { now });
    const settings = { ...planned.edition.settings, title: yaml.slice("title: ".length) };
    const context = { ...planned.context, frame: { ...planned.context.frame, settings } };
    const text = textFile(pageAt(planned, "/news-sitemap.xml"), { ...planned, context }) ?? "";
    expect(parser.parse(text).urlset.url[0]["news:news"]["news:publication"]["news:name"]).toBe(name);
  });

  it.each([
    ["en-GB", "en"],
    ["uk", "uk"],
    ["zh", "zh-cn"],
    ["zh-Hans-SG", "zh-cn"],
    ["zh-TW", "zh-tw"],
    ["zh-Hant", "zh-tw"],
  ])("N4: calls %s %s", (language, expected) => {
    const [one] = news({ "articles/a.md": article({ date: "2025-12-03", language }) });
    expect(one["news:publication"]["news:language"]).toBe(expected);
  });

  it("N5, N6: has the date of first publication with its zone, or the day alone, and the headline as it is", () => {
    const files = {
      "articles/a.md": article({ title: "A & <b>", date: "2025-12-03T10:00", updated: "2025-12-03T11:00" }),
      "articles/b.md": article({ title: "B", date: "2025-12-03" }),
    };
    expect(news(files)).toMatchObject([
      { "news:publication_date": "2025-12-03T10:00:00+01:00", "news:title": "A & <b>" },
      { "news:publication_date": "2025-12-03", "news:title": "B" },
    ]);
    expect(sitemap(files)).not.toMatch(/genres|keywords|access|stock_tickers/);
  });

  it("N7: is there, and valid, when nothing is new", async () => {
    const empty = sitemap({ "articles/a.md": article({ date: "2025-11-01" }) });
    expect(empty).toContain("<url><loc>https://example.org/</loc></url>");
    expect(empty).not.toContain("<news:news>");
    expect(await schemaMistakes("news-sitemap.xml", empty)).toEqual([]);
  });

  it("N3: is an index of files of a thousand where there are more, at the same address", async () => {
    const files = Object.fromEntries(
      Array.from({ length: 1_001 }, (_, index) => [
        `articles/a-${index}.md`,
        article({ title: `A ${index}`, date: "2025-12-03T10:00" }, ""),
      ]),
    );
    const index = sitemap(files);
    expect(parser.parse(index).sitemapindex.sitemap).toEqual([
      { loc: "https://example.org/news-sitemap-1.xml" },
      { loc: "https://example.org/news-sitemap-2.xml" },
    ]);
    expect(await schemaMistakes("news-sitemap.xml", index)).toEqual([]);
    expect(titles(files, { address: "/news-sitemap-1.xml" })).toHaveLength(1_000);
    expect(titles(files, { address: "/news-sitemap-2.xml" })).toHaveLength(1);
  });
});
