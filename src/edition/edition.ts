import type { ArticleType } from "../model/article-types.ts";
import type { Article, Entry, MediaFile, PlainPage } from "../model/content.ts";
import type { Banner } from "../model/front-file.ts";
import type { Moved } from "../model/redirects-file.ts";
import type { Settings } from "../model/settings.ts";
import type { UrlLock } from "../model/url-lock.ts";
import type { LiveState } from "./live.ts";
import type { MentionLink } from "./mention-link.ts";

/**
 * Everything that is public at one moment, joined and ordered; immutable. Pages, feeds and sitemaps read only this,
 * so what is not in it cannot be published by any of them.
 */
export interface Edition {
  readonly settings: Settings;
  /** The moment for which it was made, milliseconds since 1970 UTC. */
  readonly now: number;
  /** Those of all papers, newest first; equal dates by path. */
  readonly articles: readonly PublicArticle[];
  /** One for each language: first that of the site’s own, then every further one in which something is public, by tag. */
  readonly papers: readonly [Paper, ...Paper[]];
  /** Those of all papers. */
  readonly plainPages: readonly PlainPage[];
  /** Old addresses and where they lead, as editors list them for the whole site. */
  readonly moved: readonly Moved[];
  /** Old addresses of which they say that nothing is left. */
  readonly gone: readonly string[];
  /** The addresses that were published before. */
  readonly lock: UrlLock;
  /** All that may be published. */
  readonly media: readonly MediaFile[];
  /**
   * Addresses of those that all who use them only show as pictures, so that smaller copies can stand for them everywhere. A file
   * that nothing uses is none of them.
   */
  readonly shownOnly: ReadonlySet<string>;
  /**
   * The mentions in an article’s text that become links, in the order of the text. They are looked up when they are asked
   * for: all of them at once would take as much memory as the articles.
   */
  readonly mentionsIn: (article: PublicArticle) => readonly MentionLink[];
}

export interface PublicArticle {
  readonly row: Article;
  /** Within the site, e.g. `/2025/12/01/slug/`, or `/fr/2025/12/01/slug/`. */
  readonly address: string;
  /** In a paper below an address of its own: what its address would be without that, if no other article has or had it. */
  readonly plainAddress?: string;
  /** The terms it is tagged with, of its own paper: one list for each of the groups, in the editor’s order. */
  readonly terms: readonly (readonly Term[])[];
  /** Where it is there in several languages: all of them, itself too, the original first. */
  readonly versions?: readonly Version[];
  /** The byline as its editor worded it, with the authors whom its tokens name; absent where it has no token. */
  readonly byline?: readonly (string | Term)[];
  /** Of live articles. */
  readonly live?: LiveState;
  /** Why readers do not see it yet; only in an edition made with drafts. */
  readonly hidden?: "draft" | "embargo";
  /** How many older articles the edition has. No page may show it: it changes with every older article. */
  readonly place: number;
  /** Which part of its story it is, counted from 1, oldest first; absent where it belongs to none. */
  readonly part?: number;
  /** Older articles about the same, best first. */
  readonly related: readonly Related[];
}

/** An article that another one leads to, and the rarest term that both are about. */
export interface Related {
  readonly article: Mention;
  readonly because: Pick<Term, "group" | "name" | "address">;
}

/** As much of an article as the page of another one says. */
export interface Mention {
  readonly address: string;
  readonly row: Pick<Article, "title" | "date" | "type" | "ai" | "language">;
  readonly hidden?: PublicArticle["hidden"];
  readonly live?: LiveState;
}

/** An article in one of its languages. */
export interface Version {
  /** BCP 47 */
  readonly language: string;
  readonly address: string;
  readonly title: string;
}

/** Which paper it is. */
export interface PaperFrame {
  /** BCP 47 */
  readonly language: string;
  /** Of its front page: `/`, or `/fr/`. All its pages stand below it. */
  readonly address: string;
}

/** All that readers of one language get. No list, count or link in it knows of an article of another. */
export interface Paper extends PaperFrame {
  /** Newest first. */
  readonly articles: readonly PublicArticle[];
  /** The taxonomies in the order of the settings, then authors, then stories; the same in every paper. */
  readonly groups: readonly Group[];
  readonly archive: Archive;
  readonly plainPages: readonly PlainPage[];
  /** What its editors want on its front page; absent where they leave that to Dateline. */
  readonly front?: FrontPlan;
}

/** The front page of a paper as its editors want it, with what is public of that. */
export interface FrontPlan {
  /** The file, relative to the root. */
  readonly path: string;
  readonly lead?: PublicArticle;
  /** Empty where the usual front page is wanted. */
  readonly blocks: readonly PlannedBlock[];
  /** Absent where it is over. */
  readonly banner?: Banner;
}

/** A block of a front page before it is known what stands above it. */
export interface PlannedBlock {
  readonly as: string;
  /** How many articles, at most; absent where that is not said. */
  readonly show?: number;
  readonly title?: string;
  readonly of: BlockOf;
  /** Which of the blocks of its file it is, from 0, and the field of it that says what it has. For problems alone. */
  readonly place: number;
  readonly key: string;
}

/** What a block has articles of. Only `articles` are named one by one, and all of them are wanted. */
export type BlockOf =
  | { readonly from: "term"; readonly term: Term }
  | { readonly from: "type"; readonly type: ArticleType }
  | { readonly from: "articles"; readonly articles: readonly PublicArticle[] }
  | { readonly from: "latest" };

/** As much of a group as is the same in every edition of a paper. */
export interface GroupFrame {
  /** `people`, `places`, `authors` … */
  readonly id: string;
  readonly kind: "taxonomy" | "authors" | "stories";
  /** `/people/`, `/fr/people/` */
  readonly address: string;
}

export interface Group extends GroupFrame {
  /** By name, in a reader’s order. Only terms with at least one article of the paper. */
  readonly terms: readonly Term[];
  /** The term that a name, an alias or the id of a record stands for. */
  find(name: string): Term | undefined;
  /** The same, also where it has no article of the paper and so no page: it is passed by, and never shown. */
  onTheWay(name: string): Term | undefined;
}

/**
 * One person, place, topic, author or story, with all articles of a paper about it (or by it), whatever spelling they used. In
 * every paper that speaks of it, it has the same slug.
 */
export interface Term {
  readonly group: string;
  /** In the language of the paper, where its record or the paper’s articles say so. */
  readonly name: string;
  /**
   * In a paper that is not of the site’s own language: true where its record has a name in that language, and where it has no record
   * and no article of the site’s own paper names it.
   */
  readonly translated?: true;
  /** The same of the description. */
  readonly described?: true;
  readonly slug: string;
  /** `/people/slug/`, `/fr/people/slug/` */
  readonly address: string;
  /** With the name and the description that the paper has. */
  readonly entry?: Entry;
  /** Newest first. */
  readonly articles: readonly PublicArticle[];
  /** Of namesakes: what tells this one from the others, as the record has it. */
  readonly note?: string;
}

/** The articles of a paper by calendar day in the newsroom’s zone; every list is newest first. */
export interface Archive {
  readonly years: readonly Period[];
  readonly months: readonly Period[];
  readonly days: readonly Period[];
}

export interface Period {
  /** `2025`, `2025-12` or `2025-12-01`. */
  readonly key: string;
  /** `/2025/`, `/2025/12/` or `/2025/12/01/`, below the paper’s address. */
  readonly address: string;
  readonly articles: readonly PublicArticle[];
}

/** The place of a group among the groups, which is its place in `PublicArticle.terms`. */
export function groupIndex({ groups }: { readonly groups: readonly GroupFrame[] }, id: string): number {
  return groups.findIndex((group) => group.id === id);
}
