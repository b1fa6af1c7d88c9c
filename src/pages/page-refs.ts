import { plainAddress } from "../edition/article-address.ts";
import type { Mention, Paper, PublicArticle, Term } from "../edition/edition.ts";
import type { Settings } from "../model/settings.ts";
import type { Partly } from "../model/whole.ts";
import { amongPapers, type PaperPlace } from "./among-papers.ts";
import type { ArticlePage } from "./page.ts";
import type { StoryPlace } from "./story-place.ts";

/**
 * What the page of an article says beyond the article’s own row: which other articles and which terms it speaks of, by
 * numbers that whoever keeps it has given them. From it and the rows the page can be made again without the edition
 * around it, as long as none of the articles went to another place.
 */
export interface PageRefs {
  /** As in `PublicArticle`. */
  readonly terms: readonly (readonly number[])[];
  /** Article, and the term that is the reason. */
  readonly related: readonly (readonly [number, number])[];
  readonly newer?: number;
  readonly older?: number;
  readonly versions?: readonly number[];
  /** True where it has a `plainAddress`. */
  readonly plain?: true;
  readonly byline?: readonly (string | number)[];
  readonly part?: number;
  readonly hidden?: PublicArticle["hidden"];
  readonly story?: StoryRefs;
  readonly since?: readonly number[];
}

/** A place in a story, by numbers. */
interface StoryRefs extends Pick<StoryPlace, "part" | "total"> {
  readonly story: number;
  readonly after?: number;
  readonly soFar: readonly number[];
}

/** Numbers of articles and terms, by their addresses. */
export interface RefNumbers {
  article(address: string): number;
  term(address: string): number;
}

/** What the numbers of a page references stand for. */
export interface RefMeaning {
  article(number: number): Mention;
  term(number: number): Term;
}

export function pageRefsOf(
  { subject }: ArticlePage,
  { article: articleAt, term: termAt }: RefNumbers,
): PageRefs {
  const { article, newer, older, story, since } = subject;
  const { terms, related, versions, plainAddress, byline, part, hidden } = article;
  const number = ({ address }: { readonly address: string }): number => articleAt(address);
  return {
    terms: terms.map((group) => group.map(({ address }) => termAt(address))),
    related: related.map(({ article, because }) => [number(article), termAt(because.address)]),
    ...(newer === undefined ? {} : { newer: number(newer) }),
    ...(older === undefined ? {} : { older: number(older) }),
    ...(versions === undefined ? {} : { versions: versions.map(number) }),
    ...(plainAddress === undefined ? {} : { plain: true }),
    ...(byline === undefined
      ? {}
      : { byline: byline.map((piece) => (typeof piece === "string" ? piece : termAt(piece.address))) }),
    ...(part === undefined ? {} : { part }),
    ...(hidden === undefined ? {} : { hidden }),
    ...(story === undefined ? {} : { story: storyRefs(story, number, termAt) }),
    ...(since === undefined ? {} : { since: since.map(number) }),
  };
}

function storyRefs(
  { story, after, soFar, ...numbers }: StoryPlace,
  number: (article: Mention) => number,
  termAt: RefNumbers["term"],
): StoryRefs {
  return {
    ...numbers,
    story: termAt(story.address),
    ...(after === undefined ? {} : { after: number(after) }),
    soFar: soFar.map(number),
  };
}

/** The numbers of the other articles that a page references speaks of. */
export function articlesOn({ related, newer, older, versions, story, since }: PageRefs): number[] {
  return [
    ...related.map(([article]) => article),
    ...(versions ?? []),
    ...(story?.soFar ?? []),
    ...(since ?? []),
    ...[newer, older, story?.after].filter((number) => number !== undefined),
  ];
}

/** The numbers of the terms that a page references speaks of. */
export function termsOn({ terms, related, byline, story }: PageRefs): number[] {
  return [
    ...terms.flat(),
    ...related.map(([, because]) => because),
    ...(byline ?? []).filter((piece) => typeof piece === "number"),
    ...(story === undefined ? [] : [story.story]),
  ];
}

/** What of an article its row and the moment decide; `place` is any number that is its own. */
type OwnOfArticle = Pick<PublicArticle, "row" | "address" | "place"> & Partly<Pick<PublicArticle, "live">>;

/** Makes the page of an article again, from its row as it is now and its page references. */
export function pageOf(
  refs: PageRefs,
  { live, ...own }: OwnOfArticle,
  { article: articleOf, term: termOf }: RefMeaning,
  { language: usual }: Pick<Settings, "language">,
  { paper, among }: { readonly paper: Paper; readonly among: PaperPlace },
): ArticlePage {
  const { newer, older, byline, part, hidden, story, since } = refs;
  const versions = refs.versions?.map((number) => version(articleOf(number), usual));
  const { row, address } = own;
  const article: PublicArticle = {
    ...own,
    ...(live === undefined ? {} : { live }),
    terms: refs.terms.map((group) => group.map(termOf)),
    related: refs.related.map(([other, because]) => ({
      article: articleOf(other),
      because: termOf(because),
    })),
    ...(versions === undefined ? {} : { versions }),
    ...(refs.plain === undefined ? {} : { plainAddress: plainAddress(row) }),
    ...(byline === undefined
      ? {}
      : { byline: byline.map((piece) => (typeof piece === "string" ? piece : termOf(piece))) }),
    ...(part === undefined ? {} : { part }),
    ...(hidden === undefined ? {} : { hidden }),
  };
  return {
    address,
    paper,
    among: amongPapers(among, versions),
    owner: row.path,
    subject: {
      kind: "article",
      article,
      ...(newer === undefined ? {} : { newer: articleOf(newer) }),
      ...(older === undefined ? {} : { older: articleOf(older) }),
      ...(story === undefined ? {} : { story: storyOf(story, articleOf, termOf) }),
      ...(since === undefined ? {} : { since: since.map(articleOf) }),
    },
  };
}

function version({ address, row: { title, language } }: Mention, usual: string) {
  return { language: language ?? usual, address, title };
}

function storyOf(
  { story, after, soFar, ...numbers }: StoryRefs,
  articleOf: RefMeaning["article"],
  termOf: RefMeaning["term"],
): StoryPlace {
  return {
    ...numbers,
    story: termOf(story),
    ...(after === undefined ? {} : { after: articleOf(after) }),
    soFar: soFar.map(articleOf),
  };
}
