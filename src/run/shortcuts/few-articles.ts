import { articleAddress } from "../../edition/article-address.ts";
import { asOf } from "../../edition/as-of.ts";
import type { Edition, Group, Mention, Paper, PublicArticle, Term } from "../../edition/edition.ts";
import { languageAddress } from "../../edition/language-address.ts";
import { liveState } from "../../edition/live.ts";
import { MentionLinks, type SpotsOf } from "../../edition/mention-links.ts";
import { TermRegister } from "../../edition/term-register.ts";
import { breakCircles } from "../../edition/wider-circles.ts";
import { type Article, authorsGroup, type Entry, type MediaFile, storiesGroup } from "../../model/content.ts";
import { noLock } from "../../model/url-lock.ts";
import { amongPapers, type PaperPlace } from "../../pages/among-papers.ts";
import type { ArticlePage, Page } from "../../pages/page.ts";
import { type PageRefs, pageOf, termsOn } from "../../pages/page-refs.ts";
import { republishPage } from "../../pages/republish-page.ts";
import type { SiteSpec } from "../site-spec.ts";
import type { PageRefsStore } from "./page-refs-store.ts";

/** What is read back of a newsroom so that a few of its articles can be drawn. */
export interface FewRows {
  /** Every record, in order of path. */
  readonly entries: readonly Entry[];
  /** By number: the articles themselves, and those of which their pages speak. */
  readonly articles: ReadonlyMap<number, Article>;
  /** Whatever may be the picture of one of them. */
  readonly media: readonly MediaFile[];
  readonly spotsOf: SpotsOf;
}

/** A paper of such an edition, and what all its pages know of it. */
interface PaperOfFew {
  readonly paper: Paper;
  readonly among: PaperPlace;
}

/** An edition that knows no more than a few articles, and their pages. */
export interface FewArticles {
  readonly edition: Edition;
  readonly pages: readonly Page[];
}

/**
 * The pages of a few articles, and the feeds of whole articles in which one of them stands, made from their rows and page references
 * and the records. They are what the whole edition would have them be, as long as each article stands where it stood.
 *
 * @param wanted the numbers of the articles whose pages are wanted
 */
export function fewArticles(
  site: SiteSpec,
  pageRefs: PageRefsStore,
  rows: FewRows,
  wanted: readonly number[],
): FewArticles {
  const { settings, now } = site;
  const frames = pageRefs.papers;
  const registers = [...settings.taxonomies, authorsGroup, storiesGroup].map(
    (id) => new TermRegister(id, frames),
  );
  for (const register of registers) {
    register.enterAll(rows.entries.filter(({ group }) => group === register.id));
    breakCircles(register);
  }
  const known = new KnownTerms(registers, pageRefs);
  const feeds = pageRefs.feeds.filter(({ items }) => items.some((item) => wanted.includes(item)));
  for (const number of new Set([...wanted, ...feeds.flatMap(({ items }) => items)]))
    known.enter(pageRefs.of(number));
  const papers = frames.map((frame, place): PaperOfFew => {
    const { language, address } = frame;
    const groups = registers.map((register, group) => known.group(register, group, { address, place }));
    const archive = { years: [], months: [], days: [] };
    return { paper: { language, address, articles: [], groups, archive, plainPages: [] }, among: frame };
  });
  const placeOf = ({ language }: Article): number => {
    const front = language === undefined ? "/" : languageAddress(language, settings);
    return Math.max(
      0,
      frames.findIndex(({ address }) => address === front),
    );
  };
  const article = (number: number): Mention => {
    const row = rows.articles.get(number);
    if (row === undefined) throw new Error(`a page speaks of an article that was not read: ${number}`);
    const hidden = pageRefs.of(number)?.hidden;
    const live = liveState(row, now);
    return {
      row,
      address: articleAddress(row, settings),
      ...(hidden === undefined ? {} : { hidden }),
      ...(live === undefined ? {} : { live }),
    };
  };
  const term = (number: number): Term => known.term(number);
  const made = new Map<number, ArticlePage>();
  const pageAt = (number: number): ArticlePage => {
    const known = made.get(number);
    if (known !== undefined) return known;
    const [row, refs] = [rows.articles.get(number), pageRefs.of(number)];
    if (row === undefined || refs === undefined) throw new Error(`an article has no page: ${number}`);
    const told = asOf(row, now);
    const page = pageOf(
      refs,
      { row: told, address: articleAddress(row, settings), place: made.size, live: liveState(row, now) },
      { article, term },
      settings,
      papers[placeOf(row)] as PaperOfFew,
    );
    made.set(number, page);
    return page;
  };
  const pages: Page[] = wanted.flatMap((number): Page[] => {
    const page = pageAt(number);
    const { among } = papers[placeOf(page.subject.article.row)] as PaperOfFew;
    const copied = republishPage(page, settings);
    return copied === undefined ? [page] : [page, { ...copied, among: amongPapers(among) }];
  });
  for (const { paper: place, items, at } of feeds) {
    const { paper, among } = papers[place] as PaperOfFew;
    const articles = items.map((item): PublicArticle => pageAt(item).subject.article);
    for (const [format, address] of at) {
      const at = { address, paper, among: amongPapers(among) };
      if (format === "partners") pages.push({ ...at, subject: { kind: "republish-feed", articles } });
      else pages.push({ ...at, subject: { kind: "feed", format, articles } });
    }
  }
  const mentions = papers.map(({ paper }) => new MentionLinks(rows.entries, paper.groups, rows.spotsOf));
  const edition: Edition = {
    settings,
    now,
    articles: [],
    papers: papers.map(({ paper }) => paper) as [Paper, ...Paper[]],
    plainPages: [],
    ...{ moved: [], gone: [], lock: noLock },
    media: rows.media,
    shownOnly: new Set(),
    mentionsIn: (article) => mentions[placeOf(article.row)]?.of(article) ?? [],
  };
  return { edition, pages };
}

/** The terms of a site that stands, by their numbers: those with a record, and those without that were entered. */
class KnownTerms {
  readonly #registers: readonly TermRegister[];
  readonly #pageRefs: PageRefsStore;
  readonly #terms = new Map<number, Term>();
  /** Those of the site’s own paper, by group and slug. */
  readonly #usual: ReadonlySet<string>;
  /** By the address of a group in a paper, those of its records that have a page. */
  readonly #recorded = new Map<string, Term[]>();

  constructor(registers: readonly TermRegister[], pageRefs: PageRefsStore) {
    this.#registers = registers;
    this.#pageRefs = pageRefs;
    const inUsual = pageRefs.terms.filter(([, , , paper]) => paper === 0);
    this.#usual = new Set(inUsual.map(([group, slug]) => `${group} ${slug}`));
    const records = registers.map((register) => new Map(register.records.map((term) => [term.slug, term])));
    for (const [number, [group, slug, name, paper]] of pageRefs.terms.entries()) {
      const record = name === null ? records[group]?.get(slug) : undefined;
      const term = record && registers[group]?.termIn(record, paper);
      if (term === undefined) continue;
      this.#terms.set(number, term);
      const index = `${paper} ${group}`;
      this.#recorded.set(index, [...(this.#recorded.get(index) ?? []), term]);
    }
  }

  /** Enters the terms without a record of which a page speaks. */
  enter(refs: PageRefs | undefined): void {
    if (refs === undefined) return;
    for (const number of termsOn(refs)) {
      const [group, slug, name = null, paper] = this.#pageRefs.terms[number] ?? [];
      const register = this.#registers[group ?? -1];
      if (this.#terms.has(number) || register === undefined || name === null || slug === undefined) continue;
      const isForeign = !this.#usual.has(`${group} ${slug}`);
      this.#terms.set(number, register.enterKnown(name, slug, paper, isForeign));
    }
  }

  term(number: number): Term {
    const term = this.#terms.get(number);
    if (term === undefined) throw new Error(`a page speaks of a term that is not there: ${number}`);
    return term;
  }

  /** A group of a paper as the mentions in texts ask for it. */
  group(
    register: TermRegister,
    group: number,
    paper: { readonly address: string; readonly place: number },
  ): Group {
    const there = new Set([...this.#terms.values()]);
    const find = (name: string): Term | undefined => {
      const [term, ...others] = register.lookUp(name, paper.place);
      return term !== undefined && others.length === 0 && there.has(term) ? term : undefined;
    };
    return {
      id: register.id,
      kind: register.id === authorsGroup ? "authors" : register.id === storiesGroup ? "stories" : "taxonomy",
      address: `${paper.address}${register.id}/`,
      terms: this.#recorded.get(`${paper.place} ${group}`) ?? [],
      find,
      onTheWay: find,
    };
  }
}
