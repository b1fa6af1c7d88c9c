import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { renderPage } from "../../layouts/page.tsx";
import { outputFile, type Page } from "../../src/pages/page.ts";
import { readSettings } from "../../src/source/read-settings.ts";
import { unreachable } from "../support/crawl.ts";
import { editionOf } from "../support/edition.ts";
import { htmlView, textFile } from "../support/made.ts";

/** The demonstration, which is in four languages, and a page and a term of its own in French. */
const content = join(import.meta.dirname, "../../content");
const files: Record<string, string> = {
  "pages/fr/about.md": "---\ntitle: À propos\n---\n\nQui nous sommes.\n",
};
for (const entry of readdirSync(content, { recursive: true, withFileTypes: true })) {
  const path = join(entry.parentPath, entry.name);
  const name = path.slice(content.length + 1).replaceAll("\\", "/");
  // Words are no pages; they are read with the settings.
  if (entry.isFile() && name.includes("/") && !name.startsWith("words/"))
    files[name] = readFileSync(path, "utf8");
}
const { settings } = readSettings(readFileSync(join(content, "site.yaml")));
if (settings === undefined) throw new Error("the settings of the demonstration cannot be read");
const planned = editionOf(files, { settings });
const pages = new Map(planned.pages.map((page) => [page.address, page]));
const texts = new Map<string, string>();
for (const page of planned.pages) {
  const view = htmlView(page, planned);
  const text = view === undefined ? textFile(page, planned) : renderPage(view);
  if (text !== undefined) texts.set(page.address, text);
}
const site = /^https:\/\/dateline\.example\//;

/** Where a text leads within the site. */
function addressesIn(text: string): string[] {
  return [...text.matchAll(/(?:href|src|url|item|@id|<link>|<guid[^>]*>)"?[=:>]?\s*"?([^"<\s]+)/g)]
    .map(([, address = ""]) => address.replace(site, "/").replace(/[?#].*$/, ""))
    .filter((address) => /^\/(?!\/)/.test(address));
}

/** A page of one paper that another must not lead to: an article, a name, a list, an archive. */
function isOfPaper({ subject }: Page): boolean {
  return ![
    "plain",
    "media",
    "asset",
    "icon",
    "robots",
    "sitemap",
    "news-sitemap",
    "own",
    "derivative",
  ].includes(subject.kind);
}

it("no page, feed or structured data of a paper leads into another, but for the versions of a page", () => {
  expect(planned.edition.papers.map(({ language }) => language)).toEqual(["en", "ar", "fr", "uk"]);
  const astray: string[] = [];
  for (const page of planned.pages) {
    const text = texts.get(page.address);
    if (text === undefined || page.among === undefined || page.subject.kind === "feed-list") continue;
    const own = text
      .replace(/<nav[^>]* class="(?:papers|versions)".*?<\/nav>/gs, "")
      .replace(/<link[^>]*hreflang=[^>]*>/g, "")
      .replace(/<h3>[^<]*<\/h3><ul>(?:<li><a[^>]*hreflang=.*?<\/li>)+<\/ul>/gs, "")
      // Things have one name in all papers, and old addresses stay the ids of feeds.
      .replace(/"@id":"[^"]*#(?:entity|publisher)"/g, "")
      .replace(/<guid[^>]*>[^<]*<\/guid>|"id":\s*"[^"]*"|<id>[^<]*<\/id>/g, "");
    for (const address of addressesIn(own)) {
      const to = pages.get(address);
      if (address === "/" || to === undefined || !isOfPaper(to) || to.subject.kind === "redirect") continue;
      if (to.paper !== page.paper) astray.push(`${page.address} → ${address}`);
    }
  }
  expect(astray).toEqual([]);
});

it("versions name each other, themselves too, and one for readers of any other language", () => {
  const sets = new Map<string, string>();
  for (const [address, text] of texts) {
    const set = [...text.matchAll(/<link[^>]*hreflang="([^"]*)"[^>]*href="([^"]*)"/g)].map(
      ([, language, href = ""]) => `${language} ${href.replace(site, "/")}`,
    );
    if (set.length > 0) sets.set(address, set.join(", "));
  }
  expect(sets.size).toBeGreaterThan(60);
  expect(sets.get("/fr/about/")).toBe(
    "en /about/, ar /ar/about/, fr /fr/about/, uk /uk/about/, x-default /about/",
  );
  for (const [address, set] of sets) {
    const versions = set.split(", ");
    expect(versions.filter((one) => one.startsWith("x-default "))).toHaveLength(1);
    expect(versions.map((one) => one.replace(/^\S+ /, ""))).toContain(address);
    for (const one of versions) expect(sets.get(one.replace(/^\S+ /, ""))).toBe(set);
  }
});

it("whoever goes from link to link, from any front page, finds no dead one", () => {
  const there = new Set(planned.pages.map(({ address }) => outputFile(address)));
  const dead = new Set<string>();
  const seen = new Set<string>(["/", "/fr/", "/ar/", "/uk/"]);
  for (const address of seen) {
    for (const to of addressesIn(texts.get(address) ?? "")) {
      if (!there.has(outputFile(to))) dead.add(`${address} → ${to}`);
      else if (pages.has(to)) seen.add(to);
    }
  }
  expect([...dead].filter((one) => !/#|\.(?:png|webp|svg)$/.test(one))).toEqual([]);
  expect(seen.size).toBeGreaterThan(100);
});

it("every page of every paper is reached from the front page of the site", () => {
  expect(unreachable(planned)).toEqual([]);
});
