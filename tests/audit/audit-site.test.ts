import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import { auditSite } from "../../src/audit/audit-site.ts";
import { scratchFolder } from "../support/newsroom.ts";

const page = (body: string, head = "") =>
  `<!doctype html>\n<html lang="en"><head>${head}</head>\n<body>${body}</body></html>`;

/** What is found in a site at https://example.org/news/, as file, line, column, code and sentence. */
function found(files: Readonly<Record<string, string>>, host?: "cloudflare-pages"): string[] {
  const output = scratchFolder("site");
  for (const [file, text] of Object.entries({ "index.html": page(""), ...files })) {
    mkdirSync(dirname(join(output, file)), { recursive: true });
    writeFileSync(join(output, file), text);
  }
  const site = { output, folder: "_site/", url: "https://example.org/news/", host };
  return auditSite(site).map(
    ({ file, line, column, code, message }) => `${file}:${line}:${column} ${code} ${message}`,
  );
}

it("finds nothing where every address leads somewhere, by the ways of hosts and browsers", () => {
  const files = {
    "a b/index.html": page(
      `<h2 id="é">x</h2><a href="#é"></a><a href="#%C3%A9"></a><a href="#top"></a><a href="#"></a><a href="#:~:text=x"></a>
       <a href="/news/"></a><a href="../"></a><a href="?q=1"></a><a href="/news/a%20b#é:~:text=x"></a><a href="https://example.org/news/x"></a>
       <a href="/other-paper/"></a><a href="https://elsewhere.org/"></a><a href="mailto:a@b.org"></a>
       <img src="/news/media/p.png" srcset="/news/media/p.png 1x, ../media/p.png?v=2 2x" alt=""><form action="/news/"></form>
       <script type="application/ld+json">{"@type":"NewsArticle","headline":"x","datePublished":"2025-12-01T10:00:00+01:00"}</script>`,
      `<link rel="preconnect" href="https://fonts.example"><link rel="canonical" href="https://elsewhere.org/x">`,
    ),
    "x.html": page(""),
    "media/p.png": "x",
    "feed.xml": `<rss><channel><link>https://example.org/news/</link><item><link>https://example.org/news/x</link></item></channel></rss>`,
    "feed.json": `{"items": []}`,
    ".dateline/stage-1/index.html": page(`<a href="/news/nowhere"></a>`),
  };
  expect(found(files)).toEqual([]);
});

it.each([
  [
    page(`<a href="/news/nowhere/">x</a>`),
    "3:7 built-link-broken Nothing stands at /nowhere/, where this file leads.",
  ],
  [
    page(`<img srcset="no.png 2x" alt="">`),
    "3:7 built-link-broken Nothing stands at /no.png, where this file leads.",
  ],
  [page("", `<link rel="alternate" href="https://example.org/news/no.xml">`), "built-link-broken"],
  [
    page(`<a href="http://[">x</a>`),
    "3:7 built-link-broken “http://[” is no address, where this file leads.",
  ],
  [
    page(`<a href="#no">x</a>`),
    "3:7 built-anchor-missing There is no place “#no” in page.html, where this file leads.",
  ],
  [page(`<a href="/news/#no">x</a>`), "built-anchor-missing There is no place “#no” in index.html"],
  [page(`<i id="a"></i><i id="a"></i>`), "3:21 built-id-twice The id “a” stands twice on this page."],
  [
    page("", `<script src="https://cdn.example/x.js"></script>`),
    "built-request-elsewhere cdn.example is asked for something by this page",
  ],
  [page("", `<link rel="stylesheet" href="//cdn.example/x.css">`), "built-request-elsewhere cdn.example"],
  [
    page(
      "",
      `<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"yesterday","headline":"x"}</script>`,
    ),
    "built-data-incomplete The structured data of the NewsArticle have a `datePublished` that is no time of ISO 8601: yesterday, on this page.",
  ],
  [page("", `<script type="application/ld+json">{"@type":</script>`), "The structured data are no JSON"],
  [page("x".repeat(500_001)), "1:1 built-heavy This page has 501 kB; up to 500 kB are no matter."],
])("tells where a page is wrong: %.80s", (html, problem) => {
  const problems = found({ "page.html": html });
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain(problem);
});

it("tells what programs cannot read, and where feeds, sitemaps and style sheets lead to nothing", () => {
  expect(
    found({
      "feed.xml": "<rss>\n<channel></chanel></rss>",
      "feed.json": "{",
      "sitemap.xml": `<urlset><url><loc>https://example.org/news/no</loc></url></urlset>`,
      "style.css": `a { background: url("no.png") }`,
    }).map((line) => line.replace(/(?<=built-unreadable This is no XML).*|(?<=json):1:\d/, "")),
  ).toEqual([
    "_site/feed.json built-unreadable This is no JSON.",
    "_site/feed.xml:2:19 built-unreadable This is no XML",
    "_site/sitemap.xml:1:52 built-link-broken Nothing stands at /no, where this file leads.",
    "_site/style.css:1:17 built-link-broken Nothing stands at /no.png, where this file leads.",
  ]);
});

it("tells once what stands on every page, with the number of them", () => {
  const wrong = page(`<a href="/news/nowhere">x</a><a href="/news/nowhere">x</a>`);
  expect(found({ "a.html": wrong, "b.html": wrong, "c.html": wrong })).toEqual([
    "_site/a.html:3:7 built-link-broken Nothing stands at /nowhere, where 3 files lead.",
  ]);
});

it("tells what the host does not take", () => {
  const film = "x".repeat(25 * 2 ** 20 + 1);
  expect(found({ "media/film.mp4": film }, "cloudflare-pages")).toEqual([
    "_site/media/film.mp4:1:1 host-limit This file has 26 MB; Cloudflare Pages takes 26 of one.",
  ]);
});
