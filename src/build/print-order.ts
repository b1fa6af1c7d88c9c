import type { PublicArticle } from "../edition/edition.ts";
import type { Page } from "../pages/page.ts";

/**
 * Lists and feeds in the order of their newest articles. An article stands on some ten of them; in this order they come soon
 * after each other, so that what stands on all of them is made once, and let go when they are done.
 */
export function inPrintOrder(pages: readonly Page[]): Page[] {
  const placed = pages.map((page) => ({ page, place: firstOf(page)?.place ?? -1 }));
  return placed.sort((a, b) => a.place - b.place).map(({ page }) => page);
}

/** The newest article of a list or a feed. */
function firstOf({ subject }: Page): PublicArticle | undefined {
  switch (subject.kind) {
    case "latest":
    case "term":
    case "story":
    case "day":
      return subject.slice.articles[0];
    case "term-feed":
      return subject.term.articles[0];
    case "year":
    case "month":
      return subject.period.articles[0];
    default:
      return undefined;
  }
}
