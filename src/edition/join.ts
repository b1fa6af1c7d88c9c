import type { Complaint } from "../model/complaint.ts";
import type { Article, ContentRow, Entry, MediaFile, PlainPage } from "../model/content.ts";
import { authorsGroup, storiesGroup } from "../model/content.ts";
import { compareText } from "../model/order.ts";
import type { Settings } from "../model/settings.ts";
import { archiveOf } from "./archive.ts";
import { articleAddress } from "./article-address.ts";
import { asOf, datesAhead } from "./as-of.ts";
import type { Edition, Group, PublicArticle } from "./edition.ts";
import { tooFarAhead } from "./far-dates.ts";
import { foreignMoments } from "./foreign-moments.ts";
import { joinByline } from "./join-byline.ts";
import { MentionLinks, type SpotsOf } from "./mention-links.ts";
import { newestFirst } from "./newest-first.ts";
import { publicMedia } from "./public-media.ts";
import { RelatedByLanguage } from "./related-by-language.ts";
import { TermRegister } from "./term-register.ts";
import { joinTranslations, languagesOf } from "./translations.ts";
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
 * articles and of names on them, apart from one sort. `spotsOf` tells where names stand in the text of an article.
 */
export function joinEdition(
  rows: Iterable<ContentRow>,
  settings: Settings,
  visibility: Visibility,
  spotsOf: SpotsOf = () => [],
): Joined {
  const { articles, entries, plainPages, media } = sortOut(rows);
  const registers = [...settings.taxonomies, authorsGroup, storiesGroup].map((id) => new TermRegister(id));
  const complaints: Complaint[] = [];
  for (const register of registers) {
    register.enterAll(entries.get(register.id) ?? []);
    complaints.push(...breakCircles(register));
  }
  const authorsAt = registers.findIndex(({ id }) => id === authorsGroup);
  const authors = registers[authorsAt] as TermRegister;
  const related = new RelatedByLanguage(
    registers.map(({ id }) => kindOf(id)),
    articles.length,
    settings,
  );

  const seen: JoinedArticle[] = [];
  const held: (Article | PlainPage)[] = plainPages.filter((page) => page.draft && !visibility.drafts);
  // Oldest first, so that the spelling and the address of a name without a record are those of its first article.
  for (const row of articles.sort(newestFirst).reverse()) {
    const state = visibilityOf(row, visibility);
    if (state === "out") {
      held.push(row);
      continue;
    }
    const told = asOf(row, visibility.now);
    if (told !== row) complaints.push(...datesAhead(row, visibility.now));
    const article: JoinedArticle = {
      row: told,
      address: articleAddress(row),
      terms: [],
      place: seen.length,
      related: [],
      ...(state === "public" ? {} : { hidden: state }),
    };
    const terms = registers.map((register) => register.tag(article, row.names[register.id] ?? []));
    article.terms = terms;
    if (row.byline?.includes("{")) {
      const signed = joinByline(article, terms[authorsAt] ?? [], authors);
      terms[authorsAt] = signed.authors;
      article.byline = signed.byline;
      complaints.push(...signed.complaints);
    }
    const story = terms[registers.length - 1]?.[0];
    if (story !== undefined) article.part = story.articles.length;
    article.related = related.enter(article);
    seen.push(article);
  }
  for (const register of registers) register.shareOutSlugs();
  const newest = seen.reverse();
  complaints.push(...joinTranslations(articles, newest, settings));
  const groups = registers.map(
    (register): Group => ({
      id: register.id,
      kind: kindOf(register.id),
      address: `/${register.id}/`,
      terms: register.terms(),
      find: (name) => register.find(name),
      onTheWay: (name) => register.onTheWay(name),
    }),
  );
  const users = [articles, plainPages, ...entries.values()].flat();
  complaints.push(...foreignMoments(users, visibility.now), ...tooFarAhead(articles, visibility.now));
  const named = new Set(groups.flatMap(({ terms }) => terms.map(({ entry }) => entry)));
  const mentions = new MentionLinks([...entries.values()].flat(), groups, spotsOf);
  const edition: Edition = {
    settings,
    now: visibility.now,
    articles: newest,
    groups,
    languages: languagesOf(newest, settings),
    archive: archiveOf(newest),
    plainPages: plainPages.filter((page) => visibility.drafts || !page.draft).sort(byPath),
    media: publicMedia(media, users, (row) => isShown(row, visibility, named), settings).sort(byPath),
    mentionsIn: (article) => mentions.of(article),
  };
  complaints.push(...registers.flatMap((register) => register.complaints));
  return { edition, articles: newest, complaints, registers, held };
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
  readonly media: MediaFile[];
}

function sortOut(rows: Iterable<ContentRow>): SortedOut {
  const out: SortedOut = { articles: [], entries: new Map(), plainPages: [], media: [] };
  for (const row of rows) {
    switch (row.kind) {
      case "article":
        out.articles.push(row);
        break;
      case "plain":
        out.plainPages.push(row);
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
 * that name it: `named` are those that have a page.
 */
function isShown(
  row: ContentRow,
  visibility: Visibility,
  named: ReadonlySet<ContentRow | undefined>,
): boolean {
  if (row.kind === "article") return visibilityOf(row, visibility) !== "out";
  if (row.kind === "entry") return named.has(row);
  return row.kind !== "plain" || visibility.drafts || !row.draft;
}

function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return compareText(a.path, b.path);
}
