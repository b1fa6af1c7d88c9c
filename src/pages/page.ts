import type { Group, Period, PublicArticle, Term } from "../edition/edition.ts";
import type { MediaFile, PlainPage } from "../model/content.ts";
import type { Slice } from "./paging.ts";
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
  | { readonly kind: "front" }
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
  | { readonly kind: "redirect"; readonly to: string }
  | { readonly kind: "not-found" }
  | { readonly kind: "feed" }
  | { readonly kind: "term-feed"; readonly group: Group; readonly term: Term }
  | { readonly kind: "sitemap-index"; readonly parts: readonly string[] }
  | { readonly kind: "sitemap"; readonly entries: readonly SitemapEntry[] }
  | { readonly kind: "robots" }
  | { readonly kind: "media"; readonly file: MediaFile }
  | { readonly kind: "asset"; readonly name: string };

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

/** The file of an address, relative to the output folder: `/people/ana/` → `people/ana/index.html`. */
export function outputFile(address: string): string {
  return address.endsWith("/") ? `${address.slice(1)}index.html` : address.slice(1);
}
