import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { crc32 } from "node:zlib";
import type { Edition, PublicArticle } from "../../edition/edition.ts";
import type { PaperPlace } from "../../pages/among-papers.ts";
import { feedItems } from "../../pages/feed-items.ts";
import type { Page, PageKind } from "../../pages/page.ts";
import { type FeedFormat, isOfKind, pagesOf } from "../../pages/page.ts";
import { type PageRefs, pageRefsOf } from "../../pages/page-refs.ts";
import { writeWhole } from "../../store/whole-file.ts";

/** A term of a paper: the place of its group, its slug, its name (null where it has a record), and the place of the paper. */
export type StoredTerm = readonly [group: number, slug: string, name: string | null, paper: number];

/** What feeds of whole articles hold that have the same. */
export interface StoredFeed {
  /** The place of their paper. */
  readonly paper: number;
  /** The articles by the numbers of their files. */
  readonly items: readonly number[];
  /** Where they stand: in each format once, and at old addresses; the one for partners apart. */
  readonly at: readonly (readonly [format: FeedFormat | "partners", address: string])[];
}

interface Common {
  /** In order. */
  readonly papers: readonly PaperPlace[];
  readonly terms: readonly StoredTerm[];
  readonly feeds: readonly StoredFeed[];
}

/** What the page references were made for. */
interface Label {
  readonly format: "dateline page refs 6";
  /** Stands for the edition. */
  readonly edition: string;
  /** Checksum of the page references. */
  readonly check: number;
}

/** Checksum and number of files. */
const lengthsLength = 8;

/**
 * The page references of all articles of the edition that was published last, on disk with the cache: they may speak of articles that
 * are not public. An article is numbered by the place of its file among all in order of path.
 */
export class PageRefsStore {
  readonly #bytes: Buffer;
  readonly #count: number;
  readonly papers: readonly PaperPlace[];
  readonly terms: readonly StoredTerm[];
  readonly feeds: readonly StoredFeed[];

  private constructor(bytes: Buffer, count: number, { papers, terms, feeds }: Common) {
    this.#bytes = bytes;
    this.#count = count;
    this.papers = papers;
    this.terms = terms;
    this.feeds = feeds;
  }

  /** The page references that were kept for an edition; undefined where there are none, or they are not whole. */
  static read(cacheFolder: string, edition: string): PageRefsStore | undefined {
    try {
      const label = JSON.parse(readFileSync(labelFile(cacheFolder), "utf8")) as Label;
      if (label.format !== "dateline page refs 6" || label.edition !== edition) return undefined;
      const bytes = readFileSync(platesFile(cacheFolder));
      if (crc32(bytes.subarray(4)) !== label.check) return undefined;
      const count = bytes.readUInt32LE(4);
      const common = JSON.parse(bytes.toString("utf8", textStart(count) + placeAt(bytes, count))) as Common;
      return new PageRefsStore(bytes, count, common);
    } catch {
      return undefined;
    }
  }

  /** The page references of the article with a number; undefined for a file that has no page. */
  of(number: number): PageRefs | undefined {
    const start = textStart(this.#count);
    const [from, to] = [placeAt(this.#bytes, number), placeAt(this.#bytes, number + 1)];
    return from === to
      ? undefined
      : (JSON.parse(this.#bytes.toString("utf8", start + from, start + to)) as PageRefs);
  }
}

/** Keeps the page references of an edition that was just published. `paths` are all files of the newsroom, in order. */
export function keepPageRefs(
  cacheFolder: string,
  digest: string,
  edition: Edition,
  pages: readonly Page[],
  paths: readonly string[],
): void {
  const terms = edition.papers.flatMap(({ groups }, paper) =>
    groups.flatMap(({ terms }, group) => terms.map((term) => ({ term, group, paper }))),
  );
  const termNumbers = new Map(terms.map(({ term }, number) => [term.address, number]));
  const fileNumbers = new Map(paths.map((path, number) => [path, number]));
  const numberOf = (path: string): number => fileNumbers.get(path) ?? -1;
  const articleNumbers = new Map(edition.articles.map(({ address, row }) => [address, numberOf(row.path)]));
  const numbers = {
    article: (address: string) => articleNumbers.get(address) ?? -1,
    term: (address: string) => termNumbers.get(address) ?? -1,
  };
  const pageRefs = new Array<string>(paths.length).fill("");
  for (const page of pages)
    if (isOfKind("article", page))
      pageRefs[numberOf(page.subject.article.row.path)] = plain(JSON.stringify(pageRefsOf(page, numbers)));
  const common: Common = {
    papers: papersAmong(pages, edition),
    terms: terms.map(({ term: { slug, name, entry }, group, paper }) => [
      ...([group, slug] as const),
      entry === undefined ? name : null,
      paper,
    ]),
    feeds: edition.papers.flatMap((paper, place): StoredFeed[] => {
      const numbers = (articles: readonly PublicArticle[]) => articles.map(({ row }) => numberOf(row.path));
      const own = <K extends PageKind>(kind: K) =>
        [...pagesOf(kind, pages)].filter((page) => page.paper === paper);
      return [
        {
          paper: place,
          items: numbers(feedItems(paper.articles, edition.settings)),
          at: own("feed").map(({ subject, address }) => [subject.format, address] as const),
        },
        ...own("republish-feed").map(
          ({ subject, address }): StoredFeed => ({
            paper: place,
            items: numbers(subject.articles),
            at: [["partners", address]],
          }),
        ),
      ];
    }),
  };
  write(cacheFolder, digest, pageRefs, common);
}

/** Where the papers of a site stand. */
function papersAmong(pages: readonly Page[], { papers }: Edition): PaperPlace[] {
  const known = new Map(
    pages.flatMap(({ paper, among }) => (among === undefined ? [] : [[paper, among.paper]])),
  );
  return papers.flatMap((paper) => known.get(paper) ?? []);
}

/** Lets the page references count for another edition, in which they are the same. */
export function relabelPageRefs(cacheFolder: string, edition: string): void {
  const label = JSON.parse(readFileSync(labelFile(cacheFolder), "utf8")) as Label;
  writeWhole(labelFile(cacheFolder), JSON.stringify({ ...label, edition }));
}

function write(cacheFolder: string, edition: string, pageRefs: readonly string[], common: Common): void {
  const places = new Uint32Array(pageRefs.length + 3);
  places[1] = pageRefs.length;
  let place = 0;
  for (const [number, { length }] of pageRefs.entries()) {
    places[number + 2] = place;
    place += length;
  }
  places[pageRefs.length + 2] = place;
  const bytes = Buffer.concat([
    new Uint8Array(places.buffer),
    Buffer.from(pageRefs.join(""), "latin1"),
    Buffer.from(JSON.stringify(common)),
  ]);
  rmSync(labelFile(cacheFolder), { recursive: true, force: true });
  writeWhole(platesFile(cacheFolder), bytes);
  const label: Label = { format: "dateline page refs 6", edition, check: crc32(bytes.subarray(4)) };
  writeWhole(labelFile(cacheFolder), JSON.stringify(label));
}

/** JSON in ASCII alone, in which places in bytes are places in the text. */
function plain(json: string): string {
  return json.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** Where the text begins, behind the places. */
function textStart(count: number): number {
  return lengthsLength + (count + 1) * 4;
}

/** Where in the text the page references of a number begins. */
function placeAt(bytes: Buffer, number: number): number {
  return bytes.readUInt32LE(lengthsLength + number * 4);
}

function platesFile(cacheFolder: string): string {
  return join(cacheFolder, "plates");
}

function labelFile(cacheFolder: string): string {
  return join(cacheFolder, "plates-of");
}
