import type { Edition, Group, Mention, PublicArticle, Term } from "../../edition/edition.ts";
import type { Settings } from "../../model/settings.ts";
import type { ArticlePage, Page } from "../../pages/page.ts";
import type { StoryPlace } from "../../pages/story-place.ts";

/** An article that another thread draws, with what its edition would be asked. */
interface PostedArticle extends PublicArticle {
  readonly mentions: ReturnType<Edition["mentionsIn"]>;
}

/** What another thread is told of the edition, so that it can draw article pages without having all of it. */
export interface EditionFrame {
  readonly settings: Settings;
  readonly now: number;
  readonly groups: readonly Pick<Group, "id" | "kind" | "address">[];
}

export function frameOf({ settings, now, groups }: Edition): EditionFrame {
  return { settings, now, groups: groups.map(({ id, kind, address }) => ({ id, kind, address })) };
}

/** An edition of a frame: enough for article pages, empty otherwise. */
export function framedEdition({ settings, now, groups }: EditionFrame): Edition {
  return {
    settings,
    now,
    articles: [],
    languages: [],
    groups: groups.map((group) => ({
      ...group,
      terms: [],
      find: () => undefined,
      onTheWay: () => undefined,
    })),
    archive: { years: [], months: [], days: [] },
    plainPages: [],
    media: [],
    mentionsIn: (article) => ("mentions" in article ? (article as PostedArticle).mentions : []),
  };
}

/** True for a page that can be drawn by a thread which has only the frame of the edition. */
export function isArticlePage(page: Page): page is ArticlePage {
  return page.subject.kind === "article";
}

/**
 * Makes article pages ready to be sent to another thread: what their view reads, cut off from the rest of the edition,
 * which would be copied along with it.
 */
export class PageMessages {
  readonly #terms = new Map<Term, Term>();
  readonly #mentionsIn: Edition["mentionsIn"];

  constructor({ mentionsIn }: Edition) {
    this.#mentionsIn = mentionsIn;
  }

  page({ address, subject }: ArticlePage): ArticlePage {
    const { article, newer, older, story } = subject;
    return {
      address,
      subject: {
        kind: "article",
        article: this.#article(article),
        ...(newer === undefined
          ? {}
          : { newer: { address: newer.address, row: { title: newer.row.title } } }),
        ...(older === undefined
          ? {}
          : { older: { address: older.address, row: { title: older.row.title } } }),
        ...(story === undefined ? {} : { story: this.#story(story) }),
      },
    };
  }

  #article(article: PublicArticle): PostedArticle {
    const { row, address, terms, byline, versions, place, part, related, hidden } = article;
    return {
      // The names are in the terms, spelt as they are printed.
      row: { ...row, names: {} },
      address,
      mentions: this.#mentionsIn(article),
      terms: terms.map((group) => group.map((term) => this.#term(term))),
      ...(versions === undefined ? {} : { versions }),
      ...(byline === undefined
        ? {}
        : { byline: byline.map((part) => (typeof part === "string" ? part : this.#term(part))) }),
      place,
      related: related.map(({ article, because: { group, name, address } }) => ({
        article: mention(article),
        because: { group, name, address },
      })),
      ...(part === undefined ? {} : { part }),
      ...(hidden === undefined ? {} : { hidden }),
    };
  }

  #story({ story, before, after, soFar, ...numbers }: StoryPlace): StoryPlace {
    return {
      ...numbers,
      story: this.#term(story),
      ...(before === undefined ? {} : { before: mention(before) }),
      ...(after === undefined ? {} : { after: mention(after) }),
      soFar: soFar.map(mention),
    };
  }

  #term(term: Term): Term {
    const known = this.#terms.get(term);
    if (known !== undefined) return known;
    const alone = { ...term, articles: [] };
    this.#terms.set(term, alone);
    return alone;
  }
}

/** What one article’s page says of another. */
function mention({ address, row: { title, date, type, language }, hidden }: Mention): Mention {
  const row = { title, date, type, ...(language === undefined ? {} : { language }) };
  return { address, row, ...(hidden === undefined ? {} : { hidden }) };
}
