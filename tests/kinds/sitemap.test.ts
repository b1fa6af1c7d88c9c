import { expect, it } from "vitest";
import type { PlannedPages } from "../../src/kinds/kind.ts";
import { sitemapKind } from "../../src/kinds/sitemap.ts";
import { sitemapIndexKind } from "../../src/kinds/sitemap-index.ts";
import type { Page } from "../../src/pages/page.ts";
import { noIndex } from "../../src/pages/search-index.ts";
import { editionOf, pageAt } from "../support/edition.ts";

const { edition, pages } = editionOf({});
const front = pageAt({ pages }, "/");

/** The addresses of the files that list so many pages. */
function filesFor(count: number): string[] {
  const entries = Array.from({ length: count }, (_, at) => [front, { address: `/${at}/` }] as const);
  const soFar: PlannedPages = {
    pages: [],
    own: [],
    search: noIndex,
    desk: new Map(),
    named: new Set<string>(),
    inSitemap: () => entries,
  };
  const files: Page[] = [...sitemapKind.pages(edition.papers[0], edition, soFar)];
  const index = [...sitemapIndexKind.pages(edition.papers[0], edition, { ...soFar, pages: files })];
  expect(index.map(({ subject }) => subject.parts)).toEqual(
    files.length > 1 ? [files.map(({ address }) => address)] : [],
  );
  return [...files, ...index].map(({ address }) => address);
}

it("is one file of 25,000 addresses, and an index of several where there are more", () => {
  expect(filesFor(25_000)).toEqual(["/sitemap.xml"]);
  expect(filesFor(50_000)).toEqual(["/sitemap-1.xml", "/sitemap-2.xml", "/sitemap.xml"]);
  expect(filesFor(50_001)).toHaveLength(4);
});
