import type { Edition, Paper, PublicArticle } from "../edition/edition.ts";
import type { Resizer } from "../images/resizer.ts";
import type { FieldRef } from "../model/complaint.ts";
import type { Article, Entry, PlainPage } from "../model/content.ts";
import type { OwnPage, Page, PageKind, PageOf, SitemapEntry } from "../pages/page.ts";
import type { PagePlace } from "../pages/paging.ts";
import type { SearchIndex } from "../pages/search-index.ts";
import type { PageView } from "../render/page-view.ts";
import type { Engraver } from "../render/pictures/engraver.ts";
import type { RenderContext } from "../render/render-context.ts";
import type { Looks } from "../theme/looks.ts";
import type { SharedFacts } from "./shared-facts.ts";

/**
 * All there is to know of one kind of page, in one place. `kinds.ts` lists them; whoever plans, compares, makes or publishes
 * pages asks the kind and never tells kinds apart by itself.
 *
 * `Facts` is what its pages are made of. Whoever makes a page sees nothing else beside what all pages share, so what the
 * facts leave out cannot be shown; and the fingerprint of a page is the digest of its facts.
 */
export interface Kind<K extends PageKind, Facts = unknown> {
  /** Whether every paper has such pages of its own, or the site has them once, whatever its languages. */
  readonly of: "paper" | "site";
  /** Its pages in a paper, in a fixed order; those that the site has once are asked for with the first paper alone. */
  pages(paper: Paper, edition: Edition, soFar: PlannedPages): Iterable<PageOf<K>>;
  /** Whether a page is the same as the one at its place in other papers; absent where none is. */
  isVersion?(page: PageOf<K>): boolean;
  /** All that decides the bytes of a page beside its kind, its address and the frame: plain data. */
  facts(page: PageOf<K>, shared: SharedFacts): Facts;
  readonly made: Made<K, Facts>;
  /** How a page stands in the sitemap; undefined where search engines have no business. */
  sitemap(page: PageOf<K>): SitemapEntry | undefined;
  /** The newest article that a list or a feed shows; lists with articles in common are made one after the other. */
  newest(page: PageOf<K>): PublicArticle | undefined;
  readonly claim: Claim<K>;
}

/** The pages of the kinds that stand before one in the list. */
export interface PlannedPages {
  readonly pages: readonly Page[];
  /** What the newsroom’s own templates make. */
  readonly own: readonly OwnPage[];
  /** What was made for search. */
  readonly search: SearchIndex;
  /** The files of the desk’s program, by their addresses beneath its page; absolute. Empty where there is no desk on the web. */
  readonly desk: ReadonlyMap<string, string>;
  /** Names of media files, in the form of `nameOfFile`, of which the newsroom’s own layouts and templates speak. */
  readonly named: ReadonlySet<string>;
  /** Those that search engines should list, with their entries. */
  inSitemap(): Iterable<readonly [Page, SitemapEntry]>;
}

/** `Facts` as they are where they are data alone; else `never`, which nothing can be. */
export type PlainData<Facts> = Facts extends Plain<Facts> ? Facts : never;

type Plain<T> = 0 extends T & 1
  ? never // `any`, of which nobody knows what it is.
  : T extends string | number | boolean | undefined
    ? T
    : T extends ((...given: never[]) => unknown) | ReadonlyMap<unknown, unknown> | ReadonlySet<unknown>
      ? never
      : T extends object
        ? { readonly [Field in keyof T]: Plain<T[Field]> }
        : never;

/** How the bytes of a page come to be. */
export type Made<K extends PageKind, Facts> =
  | AsPage<Facts>
  | AsText<Facts>
  | AsCopy<K>
  | AsThemeFile<K>
  | AsPicture<Facts>;

/** An HTML page, drawn by the layout of its view’s name. */
export interface AsPage<Facts> {
  readonly as: "page";
  /** True where hardly any other page has the same facts, so that they are worth sending to another thread. */
  readonly apart?: boolean;
  view(facts: Facts, address: string, site: RenderContext): PageView;
}

/** A text for machines: a feed, a sitemap. */
export interface AsText<Facts> {
  readonly as: "text";
  text(facts: Facts, address: string, site: RenderContext): string;
}

/** A file of the newsroom or of the program, published as it is. */
export interface AsCopy<K extends PageKind> {
  readonly as: "copy";
  /** The file, relative to the root or absolute. */
  source(page: PageOf<K>): string;
}

/** A file of the theme. It is compared with what stands at every build, so that its change changes no other page. */
export interface AsThemeFile<K extends PageKind> {
  readonly as: "theme-file";
  text(page: PageOf<K>, looks: Looks): string;
}

/** Pixels, drawn once ever. */
export interface AsPicture<Facts> {
  readonly as: "picture";
  /** Stands for what decides the looks of the picture beside its page: it has nothing of the layouts or the menu. */
  look(drawing: Drawing): string;
  picture(facts: Facts, easel: Easel): Picture;
}

/** Stand for all but the edition that decides what pictures look like. */
export interface Drawing {
  readonly cards: string;
  readonly icons: string;
  /** The version of what makes photographs smaller. */
  readonly photographs: string;
}

/** What a picture is drawn with beside its facts. */
export interface Easel extends Looks {
  readonly drawing: Drawing;
}

export interface Picture {
  /** Stands for its pixels. */
  readonly key: string;
  /** A file of the newsroom that takes its place, absolute. */
  readonly own: string | undefined;
  draw(tools: DrawingTools): Promise<Uint8Array>;
}

/** Libraries that make pixels, each loaded when it is asked for. */
export interface DrawingTools {
  /** Of drawings. */
  engraver(): Promise<Engraver>;
  /** Of other pictures. */
  resizer(): Promise<Resizer>;
}

/** Whose a page is, for problems with its address and for links that lead to it. */
export interface Claim<K extends PageKind> {
  /** True where it is up to an editor that the page is there, even if no file of an editor’s makes it by itself. */
  readonly isOfEditor: boolean;
  /** The file, or the settings, and the field in it that decides its address; no field where the file’s place does. */
  at(page: PageOf<K>): FieldRef;
  /** What to do where another page wants the same address. */
  advice(page: PageOf<K>): string;
  /** What to do where a part of its address cannot be used. */
  rename(page: PageOf<K>, part: string): string;
  /** What of an editor’s text stands on the page, so that links can lead to places in it; nothing where none does. */
  text(page: PageOf<K>): Article | Entry | PlainPage | undefined;
  /** What the page is, as the other page’s editor is told, where no file of an editor’s makes it. */
  name(page: PageOf<K>): string;
  /** True where an editor may name folders freely, so that one can have the name of a file. */
  readonly namesFolders: boolean;
}

/** A page that other papers have too, in their languages. */
export const isVersion = (): boolean => true;

/** The unnumbered page of a list: numbered ones hold other articles in every language. */
export const isUnnumbered = ({ number }: Pick<PagePlace, "number">): boolean => number === undefined;

/** A page that search engines do not list. */
export const notInSitemap = (): undefined => undefined;

/** A page that shows no articles, or not as a list of its own. */
export const noneNewest = (): undefined => undefined;

/** Where an editor decides what no file of the page’s own does. */
export const settingsFile = "content/site.yaml";

/** The claim of a page that has a file, or that every site has. */
export const usualClaim = {
  isOfEditor: false,
  at: ({ owner }: Page): FieldRef => ({ file: owner ?? settingsFile, field: [] }),
  advice: () => "Rename one of the two files.",
  rename: () => "Give it another name.",
  text: () => undefined,
  name: () => "a page that every site has",
  namesFolders: false,
} as const;

/** The facts of a page that what all pages share decides alone. */
export type Nothing = Readonly<Record<never, never>>;
export const nothing: Nothing = {};
