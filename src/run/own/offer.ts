import { join } from "node:path";
import type { Edition, Paper, PublicArticle, Term } from "../../edition/edition.ts";
import type { Offer } from "../../eleventy/run.ts";
import { authorsGroup, type ContentRow, storiesGroup } from "../../model/content.ts";
import type { Html } from "../../model/html.ts";
import { dayOf, momentAt } from "../../model/moment.ts";
import { sitesIn } from "../../publish/sites-in.ts";
import { linkMentions } from "../../render/link-mentions.ts";
import { wordsOf } from "../../render/words/languages.ts";
import { notedOutputs } from "../../store/note-file.ts";
import type { SiteSpec } from "../site-spec.ts";

/** A name on an article. */
export interface OfferedName {
  readonly name: string;
  /** Within the site, without the path that the site is below: Eleventy’s filter `url` puts that in front. */
  readonly url: string;
}

/** A public article, as the newsroom’s own templates see it. */
export class OfferedArticle {
  readonly title: string;
  readonly url: string;
  readonly date: Date;
  /** The moment of the last change that matters to readers. */
  readonly updated: Date | undefined;
  readonly description: string;
  /** BCP 47. */
  readonly language: string;
  readonly type: string;
  readonly image: { readonly src: string; readonly alt: string } | undefined;
  /** By group: `names.people`, `names.authors`, `names.stories` … */
  readonly names: Readonly<Record<string, readonly OfferedName[]>>;
  /** What Eleventy’s own templates have there, so that a template can list both. */
  readonly data: { readonly title: string; readonly description: string; readonly date: Date };
  /** The text as HTML, made when it is asked for. */
  declare readonly content: string;

  constructor(article: PublicArticle, { settings, papers: [{ groups }] }: Edition, content: () => string) {
    const { row, address, terms } = article;
    this.title = row.title;
    this.url = address;
    this.date = new Date(row.date.epoch);
    this.updated = row.updated && new Date(row.updated.epoch);
    this.description = row.summary;
    this.language = row.language ?? settings.language;
    this.type = row.type;
    this.image = row.image;
    this.names = Object.fromEntries(
      groups.map(({ id }, at) => [
        id,
        (terms[at] ?? []).map(({ name, address }) => ({ name, url: address })),
      ]),
    );
    this.data = { title: this.title, description: this.description, date: this.date };
    // Its own, as Liquid wants it, and not listed: whoever copies an article would ask for its text.
    Object.defineProperty(this, "content", { get: content, enumerable: false });
  }
}

/** A person, place, topic, author, story … that has a page. */
export class OfferedTerm {
  readonly name: string;
  readonly title: string;
  readonly url: string;
  readonly description: string | undefined;
  /** Of the paper that it is a page of, BCP 47: who or what several papers write about has a page in each. */
  readonly language: string;
  /** Those of its paper, newest first. */
  readonly articles: readonly OfferedArticle[];

  constructor(
    { name, address, entry }: Term,
    { language }: Pick<Paper, "language">,
    articles: readonly OfferedArticle[],
  ) {
    this.name = name;
    this.title = name;
    this.url = address;
    this.description = entry?.description;
    this.language = language;
    this.articles = articles;
  }
}

/**
 * What the newsroom’s own templates are given of an edition, so nothing that is not public: collections of its articles
 * (newest first, of all languages) and of everything that has a page, by group, paper after paper; and filters.
 *
 * @param site its folders
 * @param body the rendered text of a row
 */
export function offerOf(
  { root, output, notes, drafts }: Pick<SiteSpec, "root" | "output" | "notes" | "drafts">,
  edition: Edition,
  body: (row: ContentRow) => Html,
): Offer {
  const { settings, papers } = edition;
  const offered = new Map<PublicArticle, OfferedArticle>();
  const offer = (article: PublicArticle): OfferedArticle => {
    const known = offered.get(article);
    if (known !== undefined) return known;
    const made = new OfferedArticle(article, edition, () =>
      linkMentions(body(article.row), edition.mentionsIn(article), settings),
    );
    offered.set(article, made);
    return made;
  };
  const words = wordsOf(settings.language, settings.words);
  return {
    collections: {
      articles: edition.articles.map(offer),
      ...Object.fromEntries(
        papers[0].groups.map(({ id }, at) => [
          id,
          papers.flatMap((paper) =>
            (paper.groups[at]?.terms ?? []).map(
              (term) => new OfferedTerm(term, paper, term.articles.map(offer)),
            ),
          ),
        ]),
      ),
    },
    filters: {
      // 1 December 2025, in the language and the time zone of the newsroom.
      newsroomDate: (date) => {
        const epoch = new Date(date as Date).getTime();
        return Number.isNaN(epoch) ? "" : words.day(dayOf(momentAt(epoch, settings.timeZone)));
      },
      // The articles about a name, or by it, in any of its spellings.
      articlesAbout: (name) => {
        const groups = papers.flatMap((paper) => paper.groups);
        const terms = groups.flatMap((group) => group.find(String(name)) ?? []);
        const about = new Set(terms.flatMap(({ articles }) => articles));
        return edition.articles.filter((article) => about.has(article)).map(offer);
      },
    },
    noTemplates: {
      root,
      folders: [
        ...["articles", "pages", "media", authorsGroup, storiesGroup, ...settings.taxonomies].map((folder) =>
          join(root, "content", folder),
        ),
        ...["layouts", "_site"].map((folder) => join(root, folder)),
        ...[output, notes, ...notedOutputs(notes), ...sitesIn(root)],
      ],
    },
    drafts,
  };
}
