import type { GroupFrame } from "../edition/edition.ts";
import type { LiveState } from "../edition/live.ts";
import type { MentionLink } from "../edition/mention-link.ts";
import type { NearTo } from "../edition/today.ts";
import type { Ai, Article, ContentRow, Entry, LiveUpdate, Picture, PlainPage } from "../model/content.ts";
import type { Moment } from "../model/moment.ts";
import type { PictureFile, PictureWords } from "../model/picture-file.ts";
import type { Partly, Whole } from "../model/whole.ts";
import type { PeriodAddress } from "../pages/page.ts";
import type { RepublishTerms } from "../pages/republished.ts";

/**
 * What views are given: plain data, and all that they can see beside the frame. From the same data comes the fingerprint of
 * a page, so that nothing can be shown that the fingerprint does not know of. `src/kinds/` makes them from an edition.
 *
 * A part is data with a digest: where facts are compared, the digest stands for all of it. What many pages share is a part,
 * and is put together and digested once.
 */
export interface Part {
  readonly digest: string;
}

/** The file of a picture, of `content/media/`. What pages show in its place tells `pages/derivatives.ts`. */
export interface PictureFileFacts extends Part, Whole<PictureFile> {
  /** `/media/…` */
  readonly address: string;
  /** Bytes. */
  readonly size: number;
}

/** A picture as an editor gave it, with what its file says where the editor left something out. */
export interface PictureFacts extends Whole<Omit<Picture, "ai">> {
  readonly ai: Ai | undefined;
  /** What its file says of who made it, where its editor gave no credit. */
  readonly says: PictureWords | undefined;
  /** Undefined for a picture elsewhere, and for a file that is none or is not there. */
  readonly file: PictureFileFacts | undefined;
}

/** The pictures that a text shows or leads to, as far as they are files of the newsroom; each once. */
export type TextPictures = readonly PictureFileFacts[];

/** A term as a link says it. */
export interface TermLinkFacts {
  readonly group: string;
  readonly name: string;
  readonly address: string;
  /** As in `Term`. */
  readonly translated?: true | undefined;
}

/** A term as pages other than its own speak of it, in words and in structured data. */
export interface TermFacts extends Part, TermLinkFacts {
  readonly entry?: TermRecordFacts;
}

/** Of those who write more is said than of those who are written about; see `kinds/shared-facts.ts`. */
type TermRecordFacts = Partly<Pick<Entry, "aliases" | "sameAs" | "role" | "desk" | "fediverse">>;

/** A term on its own page. */
export interface OwnTermFacts extends Part, TermLinkFacts {
  /** As in `Term`. */
  readonly described?: true | undefined;
  readonly entry?: Omit<Entry, "image">;
  readonly portrait: PictureFacts | undefined;
  /** Those in the text of its record. */
  readonly pictures: TextPictures;
}

/** A page of `content/pages/`. */
export interface PlainFacts {
  readonly page: PlainPage;
  readonly pictures: TextPictures;
}

/** A term with the number of articles that count in its place. */
export interface CountedTermFacts extends TermLinkFacts {
  readonly count: number;
  /** Of namesakes: what tells this one from the others. */
  readonly note: string | undefined;
  /** As in `Term`. */
  readonly described?: true | undefined;
}

/** A running story among others. */
export interface ListedStoryFacts extends CountedTermFacts {
  readonly description: string | undefined;
  /** When its newest article was published. */
  readonly newest: Moment | undefined;
  readonly image: PictureFacts | undefined;
}

/** A term in the index of its group. */
export interface IndexedTermFacts extends CountedTermFacts {
  /** The letter under which it stands. */
  readonly letter: string;
}

/** Terms of one group. */
export interface GroupTerms<T> {
  readonly group: GroupFrame;
  readonly terms: readonly T[];
}

/** Where a rendered text stands in the cache, and the file that it is made of. */
export type BodyRef = Partly<Pick<ContentRow, "path" | "digest" | "text">>;

/** All of an article’s row that its own page says, and a feed of whole articles. */
export interface ArticleRowFacts
  extends Part,
    Whole<
      Pick<
        Article,
        | "title"
        | "date"
        | "updated"
        | "summary"
        | "standfirst"
        | "byline"
        | "dateline"
        | "reviewOf"
        | "type"
        | "sponsor"
        | "ai"
        | "updates"
        | "keyPoints"
        | "corrections"
        | "sources"
        | "expires"
        | "canonical"
        | "language"
        | "words"
      >
    > {
  readonly body: BodyRef;
  readonly image: PictureFacts | undefined;
  /** Those in its text. */
  readonly pictures: TextPictures;
}

/** What a list shows of an article. */
export interface CardFacts extends Part {
  readonly address: string;
  readonly hidden: HiddenFacts;
  readonly row: Whole<
    Pick<Article, "title" | "summary" | "date" | "type" | "sponsor" | "ai" | "language" | "shows">
  > &
    Pictured;
  readonly kicker: TermLinkFacts | undefined;
  /** How near it is to the moment of the page; all that decides how its moment is told. */
  readonly near: NearTo;
  /** Whether it was changed, where that is news still. */
  readonly isUpdated: boolean;
  /** The running story, and which part of it this is. */
  readonly story: { readonly term: TermLinkFacts; readonly part: number } | undefined;
  /** Of live articles. */
  readonly live: LiveFacts | undefined;
  /** Whose view it is; undefined for news. */
  readonly by: WriterFacts | undefined;
}

/** How a live article stands, in a list. */
export interface LiveFacts {
  readonly state: LiveState;
  /** Undefined where there is no update yet, and where nothing more is to come. */
  readonly newest: Pick<LiveUpdate, "date" | "headline"> | undefined;
}

/** Somebody who stands for what is written. */
export interface WriterFacts {
  readonly author: TermLinkFacts;
  /** Undefined for a desk, which has no face. */
  readonly portrait: PictureFacts | undefined;
}

interface Pictured {
  readonly image: PictureFacts | undefined;
}

/** Why readers do not see an article yet. */
export type HiddenFacts = "draft" | "embargo" | undefined;

/** Where a page of a long list stands among its pages. */
export interface PlaceFacts {
  /** Counted from the oldest; absent on the unnumbered page. */
  readonly number: number | undefined;
  readonly older: string | undefined;
  readonly newer: string | undefined;
  readonly newest: string | undefined;
  /** How long the list is. Only the unnumbered page says so: the numbered ones never change once full. */
  readonly total: number | undefined;
}

/** A page of a long list of articles. */
export interface SliceFacts extends PlaceFacts {
  /** Newest first. */
  readonly articles: readonly CardFacts[];
}

/** A month or a day with the number of its articles. */
export interface CountedPeriodFacts extends PeriodAddress {
  readonly count: number;
}

/** As much of an article as the page of another one says. */
export interface MentionFacts extends Part {
  readonly address: string;
  readonly hidden: HiddenFacts;
  readonly row: Whole<Pick<Article, "title" | "date" | "type" | "ai" | "language">>;
  readonly live: LiveState | undefined;
}

/** The heading and the address of another article. */
export interface NeighbourFacts {
  readonly address: string;
  readonly title: string;
}

/** What a feed says of an article, beside its text. */
export interface FeedArticleFacts extends Part {
  readonly address: string;
  /** The oldest of its addresses, by which feed readers know it. */
  readonly firstAddress: string;
  readonly changed: Moment;
  readonly row: Whole<
    Pick<Article, "title" | "date" | "summary" | "type" | "sponsor" | "ai" | "language" | "canonical">
  > &
    Pictured;
  readonly authors: readonly TermLinkFacts[];
  /** Its terms by taxonomy; those without any are left out. */
  readonly tags: readonly GroupTerms<TermLinkFacts>[];
  /** All of it, in a feed of whole articles. */
  readonly whole?: ArticleRowFacts;
}

/** Who wrote an article, and what it is about. */
export interface TaggedFacts {
  readonly address: string;
  readonly row: ArticleRowFacts;
  /** One list for each of the edition’s groups, in the editor’s order. */
  readonly terms: readonly (readonly TermFacts[])[];
}

/** An article that others may republish. */
export interface RepublishFacts {
  readonly address: string;
  readonly row: ArticleRowFacts;
  readonly authors: readonly TermLinkFacts[];
  readonly byline: ArticleFacts["byline"];
  readonly terms: RepublishTerms;
}

/** Where an article stands in a running story. */
export interface StoryPlaceFacts {
  readonly story: TermFacts;
  readonly description: string | undefined;
  readonly part: number;
  readonly total: number | undefined;
  readonly after: MentionFacts | undefined;
  /** Oldest first. */
  readonly soFar: readonly MentionFacts[];
}

/** An article that another one leads to, and the term that both are about. */
export interface RelatedFacts {
  readonly article: MentionFacts;
  readonly because: Pick<TermLinkFacts, "name" | "address">;
}

/** The page of an article. */
export interface ArticleFacts extends TaggedFacts {
  readonly hidden: HiddenFacts;
  readonly byline: readonly (string | TermLinkFacts)[] | undefined;
  readonly newer: NeighbourFacts | undefined;
  readonly older: NeighbourFacts | undefined;
  readonly related: readonly RelatedFacts[];
  /** The names in its text that become links, in order. */
  readonly mentions: readonly MentionLink[];
  readonly story: StoryPlaceFacts | undefined;
  readonly since: SinceThenFacts | undefined;
  readonly live: LiveState | undefined;
  /** The page from which others may copy it; undefined where they may not. */
  readonly republish: string | undefined;
  /** How many whole years old it is, where the settings want that to be told. */
  readonly years: number;
}

/** What came after an older article, newest first. */
interface SinceThenFacts {
  readonly articles: readonly MentionFacts[];
  /** Its first topic, where all of it is. */
  readonly topic: TermLinkFacts | undefined;
}
