import type { Page, PageKind, PageOf } from "../pages/page.ts";
import { archiveKind } from "./archive.ts";
import { articleKind } from "./article.ts";
import { assetKind } from "./asset.ts";
import { correctionsKind } from "./corrections.ts";
import { correctionsFeedKind } from "./corrections-feed.ts";
import { dayKind } from "./day.ts";
import { derivativeKind } from "./derivative.ts";
import { deskKind } from "./desk.ts";
import { deskFileKind } from "./desk-file.ts";
import { feedKind } from "./feed.ts";
import { feedListKind } from "./feed-list.ts";
import { feedsKind } from "./feeds.ts";
import { fontKind } from "./font.ts";
import { frontKind } from "./front.ts";
import { hostRedirectsKind } from "./host-redirects.ts";
import { iconKind } from "./icon.ts";
import type { Kind, PlainData } from "./kind.ts";
import { latestKind } from "./latest.ts";
import { machineFileKind } from "./machine-file.ts";
import { mediaKind } from "./media.ts";
import { monthKind } from "./month.ts";
import { newsSitemapKind } from "./news-sitemap.ts";
import { notFoundKind } from "./not-found.ts";
import { ownKind } from "./own.ts";
import { plainKind } from "./plain.ts";
import { redirectKind } from "./redirect.ts";
import { republishKind } from "./republish.ts";
import { republishFeedKind } from "./republish-feed.ts";
import { robotsKind } from "./robots.ts";
import { searchKind } from "./search.ts";
import { searchFileKind } from "./search-file.ts";
import { searchNamesKind } from "./search-names.ts";
import { shareCardKind } from "./share-card.ts";
import { siteCardKind } from "./site-card.ts";
import { sitemapKind } from "./sitemap.ts";
import { sitemapIndexKind } from "./sitemap-index.ts";
import { storiesKind } from "./stories.ts";
import { storyKind } from "./story.ts";
import { taxonomyKind } from "./taxonomy.ts";
import { termKind } from "./term.ts";
import { termFeedKind } from "./term-feed.ts";
import { yearKind } from "./year.ts";

/**
 * Every kind of page, in running order: redirects of names take only what is free, and the sitemap lists what stands
 * before it.
 */
const list = {
  front: frontKind,
  "not-found": notFoundKind,
  search: searchKind,
  "search-names": searchNamesKind,
  "search-file": searchFileKind,
  robots: robotsKind,
  desk: deskKind,
  "desk-file": deskFileKind,
  asset: assetKind,
  media: mediaKind,
  font: fontKind,
  article: articleKind,
  republish: republishKind,
  "republish-feed": republishFeedKind,
  latest: latestKind,
  taxonomy: taxonomyKind,
  term: termKind,
  stories: storiesKind,
  story: storyKind,
  "term-feed": termFeedKind,
  archive: archiveKind,
  year: yearKind,
  month: monthKind,
  day: dayKind,
  corrections: correctionsKind,
  "corrections-feed": correctionsFeedKind,
  feed: feedKind,
  feeds: feedsKind,
  "feed-list": feedListKind,
  plain: plainKind,
  own: ownKind,
  redirect: redirectKind,
  "machine-file": machineFileKind,
  "host-redirects": hostRedirectsKind,
  sitemap: sitemapKind,
  "news-sitemap": newsSitemapKind,
  "sitemap-index": sitemapIndexKind,
  icon: iconKind,
  derivative: derivativeKind,
  "site-card": siteCardKind,
  "share-card": shareCardKind,
} satisfies { readonly [K in PageKind]: Kind<K> };

type FactsOf<K extends PageKind> = ReturnType<(typeof list)[K]["facts"]>;

/** The list. A kind whose facts are more than data (an edition, a function, a map) is an error here. */
export const kinds: { readonly [K in PageKind]: Kind<K, PlainData<FactsOf<K>>> } = list;

/** The kind of a page. */
export function kindOf<K extends PageKind>(page: PageOf<K>): Kind<K>;
export function kindOf(page: Page): Kind<PageKind>;
export function kindOf<K extends PageKind>(page: PageOf<K>): Kind<K> {
  return kinds[page.subject.kind];
}
