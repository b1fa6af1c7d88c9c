import type { Edition } from "../edition/edition.ts";
import { aliasPages } from "./families/alias-redirects.ts";
import { archivePages } from "./families/archive.ts";
import { articlePages } from "./families/articles.ts";
import { correctionPages } from "./families/corrections.ts";
import { feedPages } from "./families/feeds.ts";
import { fixedPages } from "./families/fixed.ts";
import { iconPages } from "./families/icons.ts";
import { languagePages } from "./families/languages.ts";
import { latestPages } from "./families/latest.ts";
import { machineFilePages } from "./families/machine-files.ts";
import { newsSitemapPages } from "./families/news-sitemaps.ts";
import { plainPages } from "./families/plain.ts";
import { redirectPages } from "./families/redirects.ts";
import { shareCards } from "./families/share-cards.ts";
import { sitemapPages } from "./families/sitemaps.ts";
import { termPages } from "./families/terms.ts";
import type { Page } from "./page.ts";

/** A family lists the pages of one kind. `soFar` holds the pages of the families before it. */
export type Family = (edition: Edition, soFar: readonly Page[]) => Iterable<Page>;

/** Every family, in running order: aliases of names take only what is free, and the sitemap lists what stands before it. */
const families: readonly Family[] = [
  languagePages,
  fixedPages,
  articlePages,
  latestPages,
  termPages,
  archivePages,
  correctionPages,
  feedPages,
  plainPages,
  redirectPages,
  aliasPages,
  machineFilePages,
  sitemapPages,
  iconPages,
  shareCards,
  newsSitemapPages,
];

/** Every page of the site, in a fixed order. Addresses may still clash: `check/address-taken.ts` looks for that. */
export function planPages(edition: Edition): readonly Page[] {
  const pages: Page[] = [];
  for (const family of families) for (const page of family(edition, pages)) pages.push(page);
  return pages;
}
