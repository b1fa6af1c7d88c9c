import type { PublishedCorrection } from "../edition/corrections.ts";
import type { Archive, Group, Mention, Paper, Period, PublicArticle, Term } from "../edition/edition.ts";
import type { MediaFile, PlainPage } from "../model/content.ts";
import type { FontFile } from "../model/face/face.ts";
import type { AmongPapers } from "./among-papers.ts";
import type { Icon } from "./icons.ts";
import type { PagePlace, Slice } from "./paging.ts";
import type { PlannedDerivative } from "./planned-derivatives.ts";
import type { Republished } from "./republished.ts";
import type { SearchBundle, SearchFile } from "./search-index.ts";
import type { StoryPlace } from "./story-place.ts";
import type { StorySubject } from "./story-subject.ts";

/** What each kind of page is about. The kinds themselves are in `src/kinds/`, one file each. */
interface Subjects {
  readonly article: ArticleSubject;
  readonly republish: Republished;
  readonly "republish-feed": { readonly articles: readonly PublicArticle[] };
  readonly front: object;
  readonly latest: { readonly slice: Slice };
  readonly taxonomy: { readonly group: Group };
  readonly term: { readonly group: Group; readonly term: Term; readonly slice: Slice };
  readonly stories: { readonly group: Group };
  readonly story: StorySubject;
  readonly archive: Pick<Archive, "years" | "months">;
  readonly year: PeriodSubject;
  readonly month: PeriodSubject;
  readonly day: { readonly period: Period; readonly slice: Slice };
  readonly plain: { readonly page: PlainPage };
  readonly own: { readonly page: OwnPage };
  readonly redirect: {
    /** Within the site from `/`, or a whole web address. */
    readonly to: string;
    /** The field in which its owner names it; in the list of the whole site, that is the old address itself. */
    readonly field: string;
  };
  readonly "not-found": object;
  readonly search: object;
  readonly "search-names": { readonly bundles: readonly SearchBundle[] };
  readonly "search-file": { readonly file: SearchFile };
  readonly feed: { readonly format: FeedFormat; readonly articles: readonly PublicArticle[] };
  readonly "term-feed": { readonly group: Group; readonly term: Term };
  readonly corrections: { readonly place: PagePlace; readonly corrections: readonly PublishedCorrection[] };
  readonly "corrections-feed": { readonly corrections: readonly PublishedCorrection[] };
  readonly feeds: object;
  readonly "feed-list": object;
  readonly "news-sitemap": { readonly articles: readonly PublicArticle[] };
  readonly "sitemap-index": { readonly parts: readonly string[] };
  readonly sitemap: { readonly entries: readonly SitemapEntry[] };
  readonly robots: object;
  readonly desk: object;
  readonly "desk-file": {
    readonly name: string;
    /** Absolute. */
    readonly file: string;
  };
  readonly "machine-file": { readonly name: MachineFile };
  readonly "host-redirects": { readonly redirects: readonly Redirect[] };
  readonly media: { readonly file: MediaFile };
  readonly font: { readonly font: FontFile };
  readonly derivative: PlannedDerivative;
  readonly asset: { readonly name: string };
  readonly icon: { readonly icon: Icon };
  readonly "share-card": { readonly article: PublicArticle };
  readonly "site-card": object;
}

export type PageKind = keyof Subjects;

export type SubjectOf<K extends PageKind> = { readonly kind: K } & Subjects[K];

/** What a page shows. */
export type Subject = { [K in PageKind]: SubjectOf<K> }[PageKind];

interface ArticleSubject {
  readonly article: PublicArticle;
  /** Of its section. */
  readonly newer?: Neighbour;
  readonly older?: Neighbour;
  readonly story?: StoryPlace;
  /** What came after an older article, newest first; absent where there is nothing to tell. */
  readonly since?: readonly Mention[];
}

/** A year or a month. */
export interface PeriodSubject {
  readonly period: Period;
  readonly narrower: readonly Period[];
  /** The years or months with articles right before and after this one. */
  readonly before?: PeriodAddress;
  readonly after?: PeriodAddress;
}

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
  | "speculation-rules"
  | "tdmrep"
  | "trust"
  | "web-manifest";

/** A file of the newsroom’s own Eleventy templates, or one that its configuration passes through. */
export interface OwnPage {
  readonly address: string;
  /** The template or the file that was copied, relative to the root; the configuration where it is neither. */
  readonly source: string;
  /** Where it was made, relative to the root. */
  readonly path: string;
  /** Of its bytes. */
  readonly digest: string;
  /** True where search engines should list it. */
  readonly isListed: boolean;
}

/** An old address and where it leads, both within the site. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}

/** One address of the site, of one kind of page. */
export interface PageOf<K extends PageKind> {
  /** Within the site, from `/`, without the base path: `/people/ana/` or `/feed.xml`. */
  readonly address: string;
  readonly subject: SubjectOf<K>;
  /** The paper whose page it is; of what the site has once, that of its own language. */
  readonly paper: Paper;
  /** What all pages of its paper know of that and of others, and where this very page is there in them; absent where the site has it once. */
  readonly among?: AmongPapers;
  /** The file that an editor would change to move this page, for problems; absent for what the site makes itself. */
  readonly owner?: string;
}

/** One address of the site. */
export type Page = { [K in PageKind]: PageOf<K> }[PageKind];

/** The page of an article. */
export type ArticlePage = PageOf<"article">;

/** The pages of one kind among others. */
export function* pagesOf<K extends PageKind>(kind: K, pages: readonly Page[]): Iterable<PageOf<K>> {
  for (const page of pages) if (isOfKind(kind, page)) yield page;
}

export function isOfKind<K extends PageKind>(kind: K, page: Page): page is Page & PageOf<K> {
  return page.subject.kind === kind;
}

/** The file of an address, relative to the output folder: `/people/ana/` → `people/ana/index.html`. */
export function outputFile(address: string): string {
  return address.endsWith("/") ? `${address.slice(1)}index.html` : address.slice(1);
}
