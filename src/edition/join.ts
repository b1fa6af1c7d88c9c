import type { Complaint } from "../model/complaint.ts";
import type { Article, ContentRow, Entry, MediaFile, PlainPage } from "../model/content.ts";
import { authorsGroup, storiesGroup } from "../model/content.ts";
import type { FrontFile } from "../model/front-file.ts";
import { compareText } from "../model/order.ts";
import type { RedirectsFile } from "../model/redirects-file.ts";
import type { Settings } from "../model/settings.ts";
import { noLock, type UrlLock } from "../model/url-lock.ts";
import { archiveOf } from "./archive.ts";
import { articleAddress, plainAddress } from "./article-address.ts";
import { asOf, datesAhead } from "./as-of.ts";
import type { Edition, Group, Paper, PaperFrame, PublicArticle } from "./edition.ts";
import { isBannerOver } from "./ended.ts";
import { tooFarAhead } from "./far-dates.ts";
import { foreignMoments } from "./foreign-moments.ts";
import { planFronts } from "./front-plan.ts";
import { joinByline } from "./join-byline.ts";
import { liveState } from "./live.ts";
import { MentionLinks, type SpotsOf } from "./mention-links.ts";
import { newestFirst } from "./newest-first.ts";
import { papersFor } from "./papers.ts";
import { publicMedia } from "./public-media.ts";
import { RelatedFinder } from "./related.ts";
import { shownOnly } from "./shown-only.ts";
import { entriesOf, TermRegister } from "./term-register.ts";
import { joinTranslations } from "./translations.ts";
import { type Visibility, visibilityOf } from "./visibility.ts";
import { breakCircles } from "./wider-circles.ts";

export interface Joined {
  readonly edition: Edition;
  /** The articles of the edition, for whoever joined it: nobody else may change them. */
  readonly articles: readonly JoinedArticle[];
  readonly complaints: readonly Complaint[];
  /** What is known of names beyond the edition: records that no public article names. For checks alone. */
  readonly registers: readonly TermRegister[];
  /** What readers may not see at this moment. For checks alone: nothing of it may come into a site. */
  readonly held: readonly (Article | PlainPage)[];
}

/**
 * Joins the newsroom’s rows into the edition of one moment. The rows may come in any order. Linear in the number of
 * articles and of names on them, apart from one sort. `spotsOf` tells where names stand in the text of an article, and `lock` what was
 * published before.
 */
export function joinEdition(
  rows: Iterable<ContentRow>,
  settings: Settings,
  visibility: Visibility,
  spotsOf: SpotsOf = () => [],
  lock: UrlLock = noLock,
): Joined {
  const { articles, entries, plainPages, fronts, redirects, media } = sortOut(rows);
  const complaints: Complaint[] = [];
  const held: (Article | PlainPage)[] = plainPages.filter((page) => page.draft && !visibility.drafts);
  const open: { readonly row: Article; readonly state: "public" | "draft" | "embargo" }[] = [];
  // Oldest first, so that the spelling of a name without a record is that of its first article.
  for (const row of articles.sort(newestFirst).reverse()) {
    const state = visibilityOf(row, visibility);
    if (state === "out") held.push(row);
    else open.push({ row, state });
  }
  const openPages = plainPages.filter((page) => visibility.drafts || !page.draft).sort(byPath);
  const written = [...open.map(({ row }) => row.language), ...openPages.map(({ language }) => language)];
  const places = papersFor(written, settings);
  const registers = [...settings.taxonomies, authorsGroup, storiesGroup].map(
    (id) => new TermRegister(id, places.frames),
  );
  for (const register of registers) {
    register.enterAll(entries.get(register.id) ?? []);
    complaints.push(...breakCircles(register));
  }
  const authorsAt = registers.findIndex(({ id }) => id === authorsGroup);
  const authors = registers[authorsAt] as TermRegister;
  const kinds = registers.map(({ id }) => kindOf(id));
  const related = places.frames.map(() => new RelatedFinder(kinds, open.length));

  const seen: JoinedArticle[] = [];
  const byPaper = places.frames.map((): JoinedArticle[] => []);
  for (const { row, state } of open) {
    const told = asOf(row, visibility.now);
    if (told !== row) complaints.push(...datesAhead(row, visibility.now));
    const live = liveState(row, visibility.now);
    const article: JoinedArticle = {
      row: told,
      address: articleAddress(row, settings),
      terms: [],
      place: seen.length,
      related: [],
      ...(live === undefined ? {} : { live }),
      ...(state === "public" ? {} : { hidden: state }),
    };
    const paper = places.placeOf(row.language);
    const terms = registers.map((register) => register.tag(article, row.names[register.id] ?? [], paper));
    article.terms = terms;
    if (row.byline?.includes("{")) {
      const signed = joinByline(article, terms[authorsAt] ?? [], authors, paper);
      terms[authorsAt] = signed.authors;
      article.byline = signed.byline;
      complaints.push(...signed.complaints);
    }
    const story = terms[registers.length - 1]?.[0];
    if (story !== undefined) article.part = story.articles.length;
    // A reader of one language is not sent to another unasked.
    article.related = related[paper]?.enter(article) ?? [];
    seen.push(article);
    byPaper[paper]?.push(article);
  }
  for (const register of registers) register.close();
  const newest = seen.reverse();
  rememberPlainAddresses(byPaper);
  complaints.push(...joinTranslations(articles, newest, settings));
  const unplanned = places.frames.map((frame, place): Paper => {
    // The only paper has them all.
    const own = { ...frame, articles: byPaper.length === 1 ? newest : (byPaper[place]?.reverse() ?? []) };
    return {
      ...own,
      groups: registers.map((register) => groupOf(register, frame, place)),
      archive: archiveOf(own),
      plainPages: openPages.filter((page) => places.placeOf(languageOf(page)) === place),
    };
  });
  const { plans, complaints: ofFronts } = planFronts(fronts, unplanned, articles, settings, visibility.now);
  complaints.push(...ofFronts);
  const papers = unplanned.map((paper) => {
    const front = plans.get(paper);
    return front === undefined ? paper : { ...paper, front };
  }) as [Paper, ...Paper[]];
  const users = [articles, plainPages, fronts, redirects, ...entries.values()].flat();
  complaints.push(...foreignMoments(users, visibility.now), ...tooFarAhead(articles, visibility.now));
  const named = new Set(registers.flatMap(({ identities }) => entriesOf(identities).map(({ path }) => path)));
  const records = [...entries.values()].flat();
  const mentions = papers.map(({ groups }) => new MentionLinks(records, groups, spotsOf));
  const isPublic = (row: ContentRow): boolean => isShown(row, visibility, named);
  const published = publicMedia(media, users, isPublic, settings).sort(byPath);
  const edition: Edition = {
    settings,
    now: visibility.now,
    articles: newest,
    papers,
    plainPages: openPages,
    moved: redirects.flatMap(({ moved }) => moved),
    gone: redirects.flatMap(({ gone }) => gone),
    lock,
    media: published,
    shownOnly: published.length === 0 ? new Set() : shownOnly(users.filter(isPublic), settings),
    mentionsIn: (article) => mentions[places.placeOf(article.row.language)]?.of(article) ?? [],
  };
  complaints.push(...registers.flatMap((register) => register.complaints));
  return { edition, articles: newest, complaints, registers, held };
}

/** The language of a page: what its editor says, else the folder that it stands in may be one. */
function languageOf({ language, address }: PlainPage): string | undefined {
  return language ?? address.split("/")[1];
}

function groupOf(register: TermRegister, paper: PaperFrame, place: number): Group {
  return {
    id: register.id,
    kind: kindOf(register.id),
    address: `${paper.address}${register.id}/`,
    terms: register.terms(place),
    find: (name) => register.find(name, place),
    onTheWay: (name) => register.onTheWay(name, place),
  };
}

/**
 * Notes of articles that stand below the address of their paper where they would stand without: it leads to them, and feed
 * readers know them by it. Of several that would stand at one address, the first paper has it.
 */
function rememberPlainAddresses([own = [], ...others]: readonly (readonly JoinedArticle[])[]): void {
  if (others.length === 0) return;
  const taken = new Set(own.map(({ address }) => address));
  for (const article of others.flat()) {
    const plain = plainAddress(article.row);
    if (taken.has(plain)) continue;
    taken.add(plain);
    article.plainAddress = plain;
  }
}

/** An article of an edition, as it is to whoever joins it. */
export type JoinedArticle = { -readonly [Key in keyof PublicArticle]: PublicArticle[Key] };

function kindOf(id: string): Group["kind"] {
  return id === authorsGroup ? "authors" : id === storiesGroup ? "stories" : "taxonomy";
}

interface SortedOut {
  readonly articles: Article[];
  readonly entries: Map<string, Entry[]>;
  readonly plainPages: PlainPage[];
  readonly fronts: FrontFile[];
  readonly redirects: RedirectsFile[];
  readonly media: MediaFile[];
}

function sortOut(rows: Iterable<ContentRow>): SortedOut {
  const out: SortedOut = {
    ...{ articles: [], entries: new Map(), plainPages: [] },
    ...{ fronts: [], redirects: [], media: [] },
  };
  for (const row of rows) {
    switch (row.kind) {
      case "article":
        out.articles.push(row);
        break;
      case "plain":
        out.plainPages.push(row);
        break;
      case "front":
        out.fronts.push(row);
        break;
      case "redirects":
        out.redirects.push(row);
        break;
      case "media":
        out.media.push(row);
        break;
      case "entry": {
        const group = out.entries.get(row.group);
        if (group === undefined) out.entries.set(row.group, [row]);
        else group.push(row);
      }
    }
  }
  for (const group of out.entries.values()) group.sort(byPath);
  return out;
}

/**
 * Whether readers may see what a row says, so that what it shows may be published too. A record is as public as the articles
 * that name it: `named` are the files of those that have a page.
 */
function isShown(row: ContentRow, visibility: Visibility, named: ReadonlySet<string>): boolean {
  if (row.kind === "article") return visibilityOf(row, visibility) !== "out";
  if (row.kind === "entry") return named.has(row.path);
  if (row.kind === "front") return !isBannerOver(row, visibility.now);
  return row.kind !== "plain" || visibility.drafts || !row.draft;
}

function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return compareText(a.path, b.path);
}
