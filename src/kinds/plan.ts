import type { Edition } from "../edition/edition.ts";
import type { OwnPage, Page } from "../pages/page.ts";
import { tellPapers } from "./among-papers.ts";
import type { PlannedPages } from "./kind.ts";
import { kindOf, kinds } from "./kinds.ts";

/** Every page of the site, in a fixed order. Addresses may still clash: `check/address-taken.ts` looks for that. */
export function planPages(
  edition: Edition,
  own: readonly OwnPage[] = [],
  named: ReadonlySet<string> = new Set(),
): readonly Page[] {
  const pages: Page[] = [];
  const soFar: PlannedPages = { pages, own, named, inSitemap: () => entriesOf(pages) };
  for (const kind of Object.values(kinds)) {
    const papers = kind.of === "site" ? edition.papers.slice(0, 1) : edition.papers;
    for (const paper of papers) for (const page of kind.pages(paper, edition, soFar)) pages.push(page);
  }
  return tellPapers(pages, edition);
}

function* entriesOf(pages: readonly Page[]): ReturnType<PlannedPages["inSitemap"]> {
  for (const page of pages) {
    const entry = kindOf(page).sitemap(page);
    if (entry !== undefined) yield [page, entry];
  }
}
