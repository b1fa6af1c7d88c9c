import type { Edition } from "../edition/edition.ts";
import type { Page } from "../pages/page.ts";
import { noIndex, type SearchIndex } from "../pages/search-index.ts";
import { tellPapers } from "./among-papers.ts";
import type { PlannedPages } from "./kind.ts";
import { kindOf, kinds } from "./kinds.ts";

/** What is there before pages are planned. */
type MadeBefore = Pick<PlannedPages, "own" | "named" | "search" | "desk">;

/** Every page of the site, in a fixed order. Addresses may still clash: `check/address-taken.ts` looks for that. */
export function planPages(
  edition: Edition,
  { own = [], named = new Set(), search = noIndex, desk = new Map() }: Partial<MadeBefore> = {},
): readonly Page[] {
  const pages: Page[] = [];
  const soFar: PlannedPages = { pages, own, named, search, desk, inSitemap: () => entriesOf(pages) };
  for (const kind of Object.values(kinds)) {
    const papers = kind.of === "site" ? edition.papers.slice(0, 1) : edition.papers;
    for (const paper of papers) for (const page of kind.pages(paper, edition, soFar)) pages.push(page);
  }
  return tellPapers(pages, edition);
}

/** The pages that an index decides, where it was made after all others were planned. */
export function searchPages(edition: Edition, search: SearchIndex): readonly Page[] {
  const soFar: PlannedPages = {
    ...{ pages: [], own: [], named: new Set<string>(), desk: new Map<string, string>() },
    ...{ search, inSitemap: () => [] },
  };
  return edition.papers.flatMap((paper, at) => [
    ...kinds["search-names"].pages(paper, edition, soFar),
    ...(at === 0 ? kinds["search-file"].pages(paper, edition, soFar) : []),
  ]);
}

function* entriesOf(pages: readonly Page[]): ReturnType<PlannedPages["inSitemap"]> {
  for (const page of pages) {
    const entry = kindOf(page).sitemap(page);
    if (entry !== undefined) yield [page, entry];
  }
}
