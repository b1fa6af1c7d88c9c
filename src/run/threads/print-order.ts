import { kindOf } from "../../kinds/kinds.ts";
import type { Page } from "../../pages/page.ts";

/**
 * Lists and feeds in the order of their newest articles. An article stands on some ten of them; in this order they come soon
 * after each other, so that what stands on all of them is made once, and let go when they are done.
 */
export function inPrintOrder(pages: readonly Page[]): Page[] {
  const placed = pages.map((page) => ({ page, place: kindOf(page).newest(page)?.place ?? -1 }));
  return placed.sort((a, b) => a.place - b.place).map(({ page }) => page);
}
