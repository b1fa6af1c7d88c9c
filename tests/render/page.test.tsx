import { describe, expect, it } from "vitest";
import { renderPage } from "../../layouts/page.tsx";
import { type EditionOptions, editionOf, pageAt, settingsOf } from "../support/edition.ts";
import { htmlView } from "../support/made.ts";
import { article, markdown } from "../support/newsroom.ts";

function html(
  address: string,
  files: Readonly<Record<string, string>>,
  options: EditionOptions = {},
): string {
  const planned = editionOf(files, options);
  const view = htmlView(pageAt(planned, address), planned);
  if (view === undefined) throw new Error("not a page of the theme");
  return renderPage(view);
}

/** The JSON-LD of a page, cut out the way a browser does: a script ends at the first `</script`. */
function structuredData(page: string): unknown[] {
  return [...page.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script/gi)].map(
    ([, json = ""]) => JSON.parse(json),
  );
}

const at = "/2025/12/01/a/";
const nasty = `</script><script>alert(1)</script><!-- ]]> & "quoted" 'so' \u2028`;

describe("structured data of an article", () => {
  it("can be read back, whatever is in the headline", () => {
    const page = html(at, {
      "articles/a.md": article({ title: nasty, description: nasty, people: [nasty] }),
    });
    expect(structuredData(page)).toEqual([
      expect.objectContaining({
        headline: "</script><script>alert(1)</script><!– ]]> & “quoted” ‘so’",
        about: [expect.objectContaining({ "@type": "Person", name: nasty.replace(/\s+/g, " ").trim() })],
      }),
      expect.objectContaining({ "@type": "BreadcrumbList" }),
    ]);
    expect(page.match(/<script/g)).toEqual(["<script", "<script"]);
    expect(page).not.toContain("<script>alert");
  });

  it("says who, when, where and what about", () => {
    const page = html(at, {
      "people/ana.md": markdown({ name: "Ana", sameAs: ["https://www.wikidata.org/wiki/Q1"] }),
      "articles/a.md": article({
        title: "Talks",
        updated: "2025-12-02T08:00",
        description: "In Paris",
        type: "opinion",
        people: ["Ana"],
        places: ["Paris"],
        topics: ["Peace"],
        authors: ["Petro"],
        dateline: "PARIS",
        image: { src: "/media/a.svg", alt: "A staircase" },
      }),
      "media/a.svg": "<svg/>",
    });
    expect(structuredData(page)).toEqual([
      expect.objectContaining({
        "@context": "https://schema.org",
        "@type": "OpinionNewsArticle",
        headline: "Talks",
        description: "In Paris",
        datePublished: "2025-12-01T10:00:00+01:00",
        dateModified: "2025-12-02T08:00:00+01:00",
        mainEntityOfPage: "https://example.org/2025/12/01/a/",
        author: [
          expect.objectContaining({
            "@type": "Person",
            name: "Petro",
            url: "https://example.org/authors/petro/",
          }),
        ],
        image: [{ "@type": "ImageObject", url: "https://example.org/media/a.svg" }],
        dateline: "PARIS",
        about: [
          expect.objectContaining({
            "@type": "Person",
            name: "Ana",
            url: "https://example.org/people/ana/",
            sameAs: ["https://www.wikidata.org/wiki/Q1"],
          }),
          expect.objectContaining({ "@type": "Place", url: "https://example.org/places/paris/" }),
          expect.objectContaining({ "@type": "Thing", url: "https://example.org/topics/peace/" }),
        ],
      }),
      expect.objectContaining({ "@type": "BreadcrumbList" }),
    ]);
  });
});

describe("the page of an article", () => {
  it("shows a headline of signs as the text that it is", () => {
    const page = html(at, { "articles/a.md": article({ title: `<b>A</b> & "B" ]]> 'C'` }) });
    expect(page).toMatch(/<h1[^>]*>&lt;b>A&lt;\/b> &amp; “B” \]\]> ‘C’<\/h1>/);
  });

  it("shows a date alone as a date alone", () => {
    expect(html("/2025/12/01/a/", { "articles/a.md": article({ date: "2025-12-01" }) })).toContain(
      '<time datetime="2025-12-01">1 December 2025</time>',
    );
    expect(html(at, { "articles/a.md": article() })).toContain(
      '<time datetime="2025-12-01T10:00:00+01:00">1 December 2025, 10:00</time>',
    );
  });

  it("words the byline as the editor does, with links for its authors", () => {
    const byline = (fields: object) =>
      /<p class="byline">(.*?)<\/p>/.exec(
        html(at, {
          "articles/a.md": article({ ...fields }),
          "authors/ana.md": markdown({ name: "Ana Lind" }),
        }),
      )?.[1];
    const ana = '<a href="/authors/ana/" rel="author">Ana Lind</a>';
    const petro = '<a href="/authors/petro/" rel="author">Petro</a>';
    expect(byline({ authors: ["Ana Lind"] })).toBe(`By ${ana}`);
    expect(byline({ authors: ["ana", "Petro"] })).toBe(`By ${ana} and ${petro}`);
    expect(byline({ authors: ["ana", "Petro"], byline: "{ana} in Kyiv, translated by {petro}" })).toBe(
      `${ana} in Kyiv, translated by ${petro}`,
    );
    expect(byline({ authors: ["ana"], byline: "{ana} with {nobody} & co" })).toBe(
      `${ana} with nobody &amp; co`,
    );
  });

  it("has the language and direction of the article", () => {
    const page = html(`/ar${at}`, { "articles/a.md": article({ language: "ar", title: "محادثات" }) });
    expect(page).toMatch(/^<!DOCTYPE html>\n<html lang="ar" dir="rtl">/);
  });

  it("points to the original where it first appeared elsewhere", () => {
    const page = html(at, { "articles/a.md": article({ canonical: "https://elsewhere.example/a" }) });
    expect(page).toContain('<link rel="canonical" href="https://elsewhere.example/a"/>');
  });

  it("shows corrections on the article, with a way to them from the top", () => {
    const page = html(at, {
      "articles/a.md": article({
        corrections: [{ date: "2025-12-02", text: "It was Lyon.", kind: "clarification" }],
      }),
    });
    expect(page).toContain('href="#page-corrections"');
    expect(page).toMatch(/id="page-corrections".*Clarification.*2 December 2025.*It was Lyon\./s);
  });

  it("is marked and hidden from search engines in the preview of a draft", () => {
    const page = html(at, { "articles/a.md": article({ draft: true }) }, { drafts: true });
    expect(page).toContain('<meta name="robots" content="noindex"/>');
    expect(page).toContain("Draft: not published");
  });
});

describe("a sub-path", () => {
  it("stands before every address of the site on a page", () => {
    const settings = settingsOf(
      "menu: [{ label: About, url: /about/ }, { label: Else, url: 'https://elsewhere.example/' }]\n",
      "https://example.org/news/",
    );
    const page = html(
      at,
      { "articles/a.md": article({ people: ["Ana"] }, "A [link](/about/).") },
      { settings },
    );
    const own = [...page.matchAll(/\b(?:href|src)="(\/[^"]*)"/g)].map(([, address]) => address ?? "");
    expect(own).toEqual(
      expect.arrayContaining(["/news/", "/news/about/", "/news/people/ana/", "/news/assets/style.css"]),
    );
    expect(own.filter((address) => !address.startsWith("/news/"))).toEqual([]);
  });
});

describe("numbered pages", () => {
  const files = Object.fromEntries(
    [1, 2, 3, 4].map((day) => [
      `articles/${day}.md`,
      article({ title: `Story ${day}`, date: `2025-12-0${day}` }),
    ]),
  );
  const settings = settingsOf("pageSize: 2\n");

  it("have titles of their own", () => {
    const titles = ["/latest/", "/latest/1/", "/latest/2/"].map(
      (address) => /<title>(.*?)<\/title>/.exec(html(address, files, { settings }))?.[1],
    );
    expect(new Set(titles).size).toBe(3);
  });

  it("know which of them stands for two", () => {
    const canonical = (address: string) =>
      /rel="canonical" href="([^"]*)"/.exec(html(address, files, { settings }))?.[1];
    expect(canonical("/latest/1/")).toBe("https://example.org/latest/1/");
    expect(canonical("/latest/2/")).toBe("https://example.org/latest/");
  });
});
