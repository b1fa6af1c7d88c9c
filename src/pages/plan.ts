import type { Edition } from "../edition/edition.ts";
import { archivePages } from "./families/archive.ts";
import { articlePages } from "./families/articles.ts";
import { fixedPages } from "./families/fixed.ts";
import { latestPages } from "./families/latest.ts";
import { machineFilePages } from "./families/machine-files.ts";
import { plainPages } from "./families/plain.ts";
import { redirectPages } from "./families/redirects.ts";
import { sitemapPages } from "./families/sitemaps.ts";
import { termPages } from "./families/terms.ts";
import type { Page } from "./page.ts";

/** A family lists the pages of one kind. `soFar` holds the pages of the families before it. */
export type Family = (edition: Edition, soFar: readonly Page[]) => Iterable<Page>;

/** Every family, in running order: the sitemap lists what stands before it. */
const families: readonly Family[] = [
  fixedPages,
  articlePages,
  latestPages,
  termPages,
  archivePages,
  plainPages,
  redirectPages,
  machineFilePages,
  sitemapPages,
];

/** Every page of the site, in a fixed order. Addresses may still clash: `check/address-taken.ts` looks for that. */
export function planPages(edition: Edition): readonly Page[] {
  const pages: Page[] = [];
  for (const family of families) for (const page of family(edition, pages)) pages.push(page);
  return pages;
}
