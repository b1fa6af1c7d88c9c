import { XMLParser, XMLValidator } from "fast-xml-parser";
import { describe, expect, it } from "vitest";
import { sitemapIndex } from "../../src/render/sitemap.ts";
import { editionOf, pageAt, settingsOf } from "../support/edition.ts";
import { textFile } from "../support/made.ts";
import { article } from "../support/newsroom.ts";

const settings = settingsOf("", "https://example.org/news/");
const files = {
  "articles/a.md": article({ aliases: ["/old & new's/", "/café.html"].slice(1), people: ["Ana"] }),
};

function text(address: string): string {
  const planned = editionOf(files, { settings });
  return textFile(pageAt(planned, address), planned) ?? "";
}

describe("the sitemap as a file", () => {
  it("is well-formed, with whole addresses below that of the site", () => {
    const document = text("/sitemap.xml");
    expect(XMLValidator.validate(document)).toBe(true);
    const { urlset } = new XMLParser({ ignoreAttributes: false }).parse(document);
    expect(urlset["@_xmlns"]).toBe("http://www.sitemaps.org/schemas/sitemap/0.9");
    expect(urlset.url[0]).toEqual({
      loc: "https://example.org/news/2025/12/01/a/",
      lastmod: "2025-12-01T10:00:00+01:00",
    });
    for (const { loc } of urlset.url) expect(loc).toMatch(/^https:\/\/example\.org\/news\//);
  });

  it("says nothing that search engines ignore, and nothing of the time of the build", () => {
    expect(text("/sitemap.xml")).not.toMatch(/priority|changefreq|2025-12-15/);
  });

  it("can be split, with an index of its parts", () => {
    const document = sitemapIndex(["/sitemap-1.xml", "/sitemap-2.xml"], settings);
    expect(XMLValidator.validate(document)).toBe(true);
    expect(new XMLParser().parse(document).sitemapindex.sitemap).toEqual([
      { loc: "https://example.org/news/sitemap-1.xml" },
      { loc: "https://example.org/news/sitemap-2.xml" },
    ]);
  });
});

it("lets robots read everything and shows them the sitemaps", () => {
  expect(text("/robots.txt")).toBe(
    "User-agent: *\nAllow: /\n\nSitemap: https://example.org/news/sitemap.xml\nSitemap: https://example.org/news/news-sitemap.xml\n",
  );
});

it("leads on from an old address, for browsers, readers and search engines", () => {
  const page = text("/café.html");
  expect(page).toContain('<meta http-equiv="refresh" content="0; url=/news/2025/12/01/a/">');
  expect(page).toContain('<link rel="canonical" href="https://example.org/news/2025/12/01/a/">');
  expect(page).toContain('<meta name="robots" content="noindex">');
  expect(page).toContain('<a href="/news/2025/12/01/a/">');
});
