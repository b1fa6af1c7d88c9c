import type { PublishedCorrection } from "../edition/corrections.ts";
import type { Group, LanguageEdition, Period, PublicArticle, Term } from "../edition/edition.ts";
import type { MediaFile, PlainPage } from "../model/content.ts";
import type { Icon } from "./icons.ts";
import type { PagePlace, Slice } from "./paging.ts";
import type { StoryPlace } from "./story-place.ts";
import type { StorySubject } from "./story-subject.ts";

/** What a page shows. The kinds are the families of `pages/`; each is drawn by one view of `render/`. */
export type Subject =
  | {
      readonly kind: "article";
      readonly article: PublicArticle;
      readonly newer?: Neighbour;
      readonly older?: Neighbour;
      readonly story?: StoryPlace;
    }
  | { readonly kind: "front"; readonly language: LanguageEdition }
  | { readonly kind: "latest"; readonly slice: Slice }
  | { readonly kind: "taxonomy"; readonly group: Group }
  | { readonly kind: "term"; readonly group: Group; readonly term: Term; readonly slice: Slice }
  | StorySubject
  | {
      readonly kind: "year" | "month";
      readonly period: Period;
      readonly narrower: readonly Period[];
      /** The years or months with articles right before and after this one. */
      readonly before?: PeriodAddress;
      readonly after?: PeriodAddress;
    }
  | { readonly kind: "day"; readonly period: Period; readonly slice: Slice }
  | { readonly kind: "plain"; readonly page: PlainPage }
  | {
      readonly kind: "redirect";
      readonly to: string;
      /** Where its owner names it. */
      readonly field: "aliases" | "oldAddresses" | "feeds";
    }
  | { readonly kind: "not-found" }
  | { readonly kind: "feed"; readonly format: FeedFormat; readonly language: LanguageEdition }
  | { readonly kind: "term-feed"; readonly group: Group; readonly term: Term }
  | {
      readonly kind: "corrections";
      readonly place: PagePlace;
      readonly corrections: readonly PublishedCorrection[];
    }
  | { readonly kind: "corrections-feed"; readonly corrections: readonly PublishedCorrection[] }
  | { readonly kind: "feeds" | "feed-list" | "feed-words" }
  | { readonly kind: "news-sitemap"; readonly articles: readonly PublicArticle[] }
  | { readonly kind: "sitemap-index"; readonly parts: readonly string[] }
  | { readonly kind: "sitemap"; readonly entries: readonly SitemapEntry[] }
  | { readonly kind: "robots" }
  | { readonly kind: "machine-file"; readonly name: MachineFile }
  | { readonly kind: "host-redirects"; readonly redirects: readonly Redirect[] }
  | { readonly kind: "media"; readonly file: MediaFile }
  | { readonly kind: "asset"; readonly name: string }
  | { readonly kind: "icon"; readonly icon: Icon }
  | { readonly kind: "share-card"; readonly article: PublicArticle }
  | { readonly kind: "site-card" };

/** RSS 2.0, Atom (RFC 4287), JSON Feed 1.1. */
export const feedFormats = ["rss", "atom", "json"] as const;
export type FeedFormat = (typeof feedFormats)[number];

/** As much of a year or month as the ones beside it say. */
export type PeriodAddress = Pick<Period, "key" | "address">;

/** As much of an article as the pages before and after it say. */
export interface Neighbour {
  readonly address: string;
  readonly row: { readonly title: string };
}

export interface SitemapEntry {
  readonly address: string;
  /** ISO 8601; absent where the page has no significant change of its own. */
  readonly changed?: string;
}

/** Files for machines that are made from the settings alone. */
export type MachineFile =
  | "headers"
  | "index-now-key"
  | "rsl"
  | "security"
  | "tdmrep"
  | "trust"
  | "web-manifest";

/** An old address and where it leads, both within the site. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}

/** One address of the site. */
export interface Page {
  /** Within the site, from `/`, without the base path: `/people/ana/` or `/feed.xml`. */
  readonly address: string;
  readonly subject: Subject;
  /** The file that an editor would change to move this page, for problems; absent for what the site makes itself. */
  readonly owner?: string;
}

/** The page of an article. */
export interface ArticlePage extends Page {
  readonly subject: Extract<Subject, { kind: "article" }>;
}

/** A page that is drawn, not printed: pixels. */
export interface PicturePage extends Page {
  readonly subject: Extract<Subject, { kind: "icon" | "share-card" | "site-card" }>;
}

/** The file of an address, relative to the output folder: `/people/ana/` → `people/ana/index.html`. */
export function outputFile(address: string): string {
  return address.endsWith("/") ? `${address.slice(1)}index.html` : address.slice(1);
}
