import {
  type Edition,
  type GroupFrame,
  groupIndex,
  type Mention,
  type PublicArticle,
  type Term,
} from "../edition/edition.ts";
import { lastChange } from "../edition/last-change.ts";
import { newestUpdate } from "../edition/live.ts";
import { type NearTo, Today } from "../edition/today.ts";
import type { ArticleType } from "../model/article-types.ts";
import { authorsGroup, type ContentRow, type Picture, storiesGroup } from "../model/content.ts";
import { digestOf } from "../model/digest.ts";
import { feedItems } from "../pages/feed-items.ts";
import { kickerOf } from "../pages/kicker.ts";
import type { Slice } from "../pages/paging.ts";
import type {
  ArticleRowFacts,
  CardFacts,
  FeedArticleFacts,
  LiveFacts,
  MentionFacts,
  OwnTermFacts,
  Part,
  PictureFacts,
  SliceFacts,
  TermFacts,
  TermLinkFacts,
  TextPictures,
  WriterFacts,
} from "../render/facts.ts";
import { asPart } from "./facts-digest.ts";
import { PictureFilesFacts } from "./picture-files-facts.ts";
import { firstAddress, groupFacts, linkFacts, placeFacts } from "./plain-facts.ts";

/** The facts that many pages of an edition have in common, put together once. */
export class SharedFacts {
  readonly edition: Edition;
  readonly #today: Today;
  /** By the place of an article, and by how near it is told to be. */
  readonly #cards: Readonly<Record<NearTo, CardFacts[]>>;
  readonly #feedArticles: FeedArticleFacts[];
  readonly #mentions = new Map<Mention, MentionFacts>();
  readonly #terms = new Map<Term, TermFacts>();
  readonly #links = new Map<Term, TermLinkFacts & Part>();
  /** By the place of a group. */
  readonly #groups: readonly (GroupFrame & Part)[];
  readonly #authorsAt: number;
  readonly #storiesAt: number;
  readonly #pictures: PictureFilesFacts;

  constructor(edition: Edition) {
    const { length } = edition.articles;
    this.edition = edition;
    this.#today = new Today(edition.now, edition.settings.timeZone);
    this.#cards = { day: [], year: [], none: new Array(length) };
    this.#feedArticles = new Array(length);
    const [own] = edition.papers;
    this.#authorsAt = groupIndex(own, authorsGroup);
    this.#storiesAt = groupIndex(own, storiesGroup);
    this.#pictures = new PictureFilesFacts(edition);
    this.#groups = own.groups.map((group) => asPart(groupFacts(group)));
  }

  /**
   * What a list shows of articles. `near` is what the list itself says of their moments; without it, that goes by the moment of the
   * edition, and the page is made again when an article of today becomes one of yesterday.
   */
  cards(articles: readonly PublicArticle[], near?: NearTo): CardFacts[] {
    return articles.map((article) => {
      const nearTo = near ?? this.#today.nearTo(article.row.date.epoch);
      const cards = this.#cards[nearTo];
      cards[article.place] ??= this.#card(article, nearTo);
      return cards[article.place] as CardFacts;
    });
  }

  /** A page of a long list. The numbered ones tell whole dates, so that no day that passes changes them. */
  slice(
    slice: Slice,
    near: NearTo | undefined = slice.number === undefined ? undefined : "none",
  ): SliceFacts {
    return { ...placeFacts(slice), articles: this.cards(slice.articles, near) };
  }

  /** What the page of another article says of one. */
  mention(mention: Mention): MentionFacts {
    let facts = this.#mentions.get(mention);
    if (facts === undefined) {
      const { address, hidden, live, row } = mention;
      const { title, date, type, ai, language } = row;
      facts = asPart({ address, hidden, live, row: { title, date, type, ai, language } });
      this.#mentions.set(mention, facts);
    }
    return facts;
  }

  /** What other pages say of a term. */
  term(term: Term): TermFacts {
    let facts = this.#terms.get(term);
    if (facts === undefined) {
      facts = asPart({ ...linkFacts(term), ...recordOf(term) });
      this.#terms.set(term, facts);
    }
    return facts;
  }

  /** A term as a link says it. */
  link(term: Term): TermLinkFacts & Part {
    let facts = this.#links.get(term);
    if (facts === undefined) {
      facts = asPart(linkFacts(term));
      this.#links.set(term, facts);
    }
    return facts;
  }

  /** What its own page says of a term. */
  ownTerm(term: Term): OwnTermFacts {
    const link = { ...linkFacts(term), described: term.described };
    const { entry } = term;
    if (entry === undefined) return asPart({ ...link, portrait: undefined, pictures: [] });
    const pictures = this.picturesIn(entry, term.address);
    return asPart({ ...link, entry, portrait: this.picture(entry.image), pictures });
  }

  /** What the feeds of whole articles say of the newest of a list. */
  wholeArticles(articles: readonly PublicArticle[]): FeedArticleFacts[] {
    return feedItems(articles, this.edition.settings).map((article) => {
      const { digest: summary, ...facts } = this.#feedArticle(article);
      const whole = this.row(article);
      return { ...facts, whole, digest: digestOf([summary, whole.digest]) };
    });
  }

  /** What feeds without texts say of the newest of a list: an edit of a text leaves them as they are. */
  feedArticles(articles: readonly PublicArticle[]): FeedArticleFacts[] {
    return feedItems(articles, this.edition.settings).map((article) => this.feedArticle(article));
  }

  /** What feeds say of one. */
  feedArticle(article: PublicArticle): FeedArticleFacts {
    this.#feedArticles[article.place] ??= this.#feedArticle(article);
    return this.#feedArticles[article.place] as FeedArticleFacts;
  }

  /** All of an article’s row that its own page says. */
  row({ row, address }: PublicArticle): ArticleRowFacts {
    const { title, date, updated, summary, standfirst, byline, dateline, reviewOf, type, sponsor, ai } = row;
    const {
      updates,
      keyPoints,
      corrections,
      sources,
      expires,
      canonical,
      language,
      words,
      path,
      digest,
      text,
    } = row;
    const image = this.picture(row.image);
    const pictures = this.picturesIn(row, address);
    return {
      // What is still to come is left out of a row until it comes, and its digest does not tell; nor does it of other files.
      digest: digestOf([
        ...[digest, updated?.iso, corrections.length, image?.file?.digest],
        ...pictures.map((picture) => picture.digest),
      ]),
      title,
      date,
      updated,
      summary,
      standfirst,
      byline,
      dateline,
      reviewOf,
      type,
      sponsor,
      ai,
      image,
      pictures,
      updates,
      keyPoints,
      corrections,
      sources,
      expires,
      canonical,
      language,
      words,
      body: { path, digest, text },
    };
  }

  /** A picture with what is known of its file. */
  picture(picture: Picture | undefined): PictureFacts | undefined {
    return picture && this.#pictures.of(picture);
  }

  /** The pictures in the text of a row, which stands on the page at an address. */
  picturesIn({ media }: Pick<ContentRow, "media">, address: string): TextPictures {
    return this.#pictures.in(media, address);
  }

  #card(article: PublicArticle, near: NearTo): CardFacts {
    const { row, address, hidden, terms, part } = article;
    const story = terms[this.#storiesAt]?.[0];
    const { summary, date, type, sponsor, ai, language, shows } = row;
    const title = row.shortTitle ?? row.title;
    const image = this.picture(row.image);
    const kicker = kickerOf(terms, this.edition.settings);
    return asPart({
      address,
      hidden,
      row: { title, summary, date, type, sponsor, ai, image, language, shows },
      kicker: kicker && this.link(kicker),
      near,
      isUpdated: near !== "none" && type !== "live" && row.updated !== undefined,
      story: story && part !== undefined ? { term: this.link(story), part } : undefined,
      live: liveFacts(article),
      by: isView(type) ? this.#writer(terms[this.#authorsAt]?.[0]) : undefined,
    });
  }

  #writer(author: Term | undefined): WriterFacts | undefined {
    if (author === undefined) return undefined;
    const { entry } = author;
    const portrait = entry?.desk === true ? undefined : this.picture(entry?.image);
    return { author: linkFacts(author), portrait };
  }

  #feedArticle(article: PublicArticle): FeedArticleFacts {
    const { row, address, terms } = article;
    const { title, date, summary, type, sponsor, ai, language, canonical } = row;
    const image = this.picture(row.image);
    return asPart({
      address,
      firstAddress: firstAddress(article),
      changed: lastChange(row),
      row: { title, date, summary, type, sponsor, ai, image, language, canonical },
      authors: (terms[this.#authorsAt] ?? []).map((author) => this.link(author)),
      tags: this.#groups.flatMap((group, index) => {
        const tagged = group.kind === "taxonomy" ? terms[index] : undefined;
        if (tagged === undefined || tagged.length === 0) return [];
        return [{ group, terms: tagged.map((term) => this.link(term)) }];
      }),
    });
  }
}

function liveFacts({ live, row }: PublicArticle): LiveFacts | undefined {
  if (live === undefined) return undefined;
  const newest = live === "running" ? newestUpdate(row) : undefined;
  return { state: live, newest: newest && { date: newest.date, headline: newest.headline } };
}

/** Whether what is written is somebody’s view, so that readers want to know whose. */
function isView(type: ArticleType): boolean {
  return type === "opinion" || type === "review";
}

/** Of those who write, the pages of their articles say more than of those who are written about. */
function recordOf({ group, entry }: Term): Pick<TermFacts, "entry"> {
  if (entry === undefined) return {};
  const { aliases, sameAs, role, desk, fediverse } = entry;
  return { entry: { aliases, sameAs, ...(group === authorsGroup && { role, desk, fediverse }) } };
}
