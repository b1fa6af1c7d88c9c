/**
 * What a layout is given: everything already decided, worded and addressed. A layout chooses elements
 * and nothing else; it never asks whether a field is there unless the type says that it may be missing.
 *
 * Text is text (escaped by the layout); a value of type `Html` was sanitised in `source/` and is the only
 * thing a layout may set as inner HTML. Every `href` already carries the site's base path.
 */
import type { ArticleType } from "../model/article-types.ts";
import type { Html } from "../model/html.ts";
import type { AiView } from "./ai-view.ts";
import type { LiveView, NeighboursView, ShareView } from "./article-views.ts";
import type { Link, TimeView } from "./basic-views.ts";
import type { Direction } from "./direction.ts";
import type { CompanyView, CoverageChartView, LocatorMapView } from "./entity-views.ts";
import type { ImageView } from "./image-view.ts";
import type { LogoView } from "./logo-view.ts";
import type { ScriptJson } from "./structured-data/script-json.ts";
import type { RecordLanguages, TextLanguage } from "./text-language.ts";
import type { Alternate, PaperLink, VersionLink } from "./version-links.ts";
import type { Words } from "./words.ts";

export type { Link, TimeView } from "./basic-views.ts";

export interface MenuItem extends Link {
  /** `page` on the page itself, `true` on those that belong below it; marks `aria-current`. */
  readonly current: "page" | "true" | undefined;
}

export interface SiteView {
  readonly title: string;
  readonly description: string;
  /** Of the description, where it is another than that of the furniture. */
  readonly descriptionLanguage?: string | undefined;
  readonly home: string;
  /** The page of search; absent where readers cannot search. */
  readonly search?: string;
  readonly menu: readonly MenuItem[];
  readonly styleSheet: string;
  readonly icon: string;
  /** The same in pixels, for home screens. */
  readonly touchIcon: string;
  /** Stands in place of the title in the masthead; absent where the paper has none. */
  readonly logo?: LogoView | undefined;
  /** What is behind the page, for what a browser draws around it. */
  readonly paperColours: { readonly light: string; readonly dark: string };
  /** The font of texts, which is fetched first; absent where the paper has none of its own. */
  readonly textFont?: string | undefined;
  /** Of the web manifest. */
  readonly manifest: string;
  /** BCP 47 tag of the furniture: the language of the page, or the one that stands in for it. */
  readonly language: string;
  readonly direction: Direction;
  readonly publisher: string;
  readonly policies: readonly Link[];
  /** The ways to all that is there, but for those in the menu: lists, the archive, indexes, corrections, feeds. */
  readonly services: readonly Link[];
  readonly words: Words;
}

export interface FeedLink {
  readonly title: string;
  readonly href: string;
  /** MIME type, e.g. `application/rss+xml`. */
  readonly type: string;
}

/** What `<head>` says about the page. */
export interface HeadView {
  /** Unique in the site: “Headline — Site title”. */
  readonly title: string;
  readonly description: string;
  /** BCP 47 tag for `html[lang]`. */
  readonly language: string;
  readonly direction: Direction;
  /** Absolute address of this page (or of the original, for syndicated articles). */
  readonly canonical: string;
  readonly noIndex: boolean;
  readonly feeds: readonly FeedLink[];
  /** The languages of the page, itself too; empty where there is one. */
  readonly alternates: readonly Alternate[];
  /** `<meta property content>` pairs: Open Graph and article:*. */
  readonly properties: readonly (readonly [property: string, content: string])[];
  /** `<meta name content>` pairs: Twitter’s card, accounts of the fediverse. */
  readonly names: readonly (readonly [name: string, content: string])[];
  /** What the page may load, for a `<meta>`; browsers hold every policy that they are given. */
  readonly securityPolicy: string;
  /** Absolute address of the licence for machines, where the newsroom reserves its rights. */
  readonly licence: string | undefined;
  /** JSON-LD; may be set as the content of a script element, and of nothing else. */
  readonly structuredData: readonly ScriptJson[];
}

/** An article as it stands in a list. */
export interface CardView {
  readonly href: string;
  readonly headline: string;
  readonly standfirst: string;
  /** As near as the list is: of today the time, of this year the day, else the date. */
  readonly published: TimeView;
  /** “Updated”, where that is news still. */
  readonly updated: string | undefined;
  /** “Video”, “Gallery”: what there is beside words and single pictures. */
  readonly shows: readonly string[];
  /** The running story it is part of, and “Part 3”; no part of the first. */
  readonly story: (TextLanguage & { readonly name: string; readonly part: string | undefined }) | undefined;
  /** The newest update of a live article that goes on. Its headline is empty where it has none. */
  readonly live: { readonly time: TimeView; readonly headline: string } | undefined;
  readonly isRunning: boolean;
  /** “Analysis”, “Opinion” …; undefined for plain news. */
  readonly label: string | undefined;
  readonly kicker: Link | undefined;
  readonly image: ImageView | undefined;
  readonly type: ArticleType;
  /** Who wrote it, where it is somebody’s view. The name stands beside the portrait, so that needs no words. */
  readonly by:
    | (TextLanguage & { readonly text: string; readonly portrait: ImageView | undefined })
    | undefined;
  /** In the preview, why readers do not see it yet; see `ArticleView`. */
  readonly notice: string | undefined;
  /** Given where the article is in another language than the site. */
  readonly language: string | undefined;
  readonly direction: Direction | undefined;
}

/** A byline in order: texts and linked names, e.g. “By ”, Ana, “ and ”, Petro. */
export type BylinePart = { readonly text: string; readonly href: string | undefined };

/** Links to the neighbouring pages of a paged list. Numbered pages count from the oldest. */
export interface PagingView {
  /** Number of this page; undefined on the unnumbered page, which shows the newest. */
  readonly number: number | undefined;
  /** What this page shows, in words. */
  readonly text: string;
  readonly older: string | undefined;
  readonly newer: string | undefined;
  /** The unnumbered page; undefined on that page itself. */
  readonly newest: string | undefined;
}

/** What every page has. */
export interface BaseView {
  readonly site: SiteView;
  readonly head: HeadView;
  /** The papers of the site, that of its own language first; absent where it has one. */
  readonly papers?: readonly PaperLink[];
}

export interface TagGroupView {
  readonly taxonomy: string;
  readonly label: string;
  readonly href: string;
  /** Of the label, where it is another than that of the page. */
  readonly language: string | undefined;
  readonly direction: Direction | undefined;
  readonly terms: readonly Link[];
}

export interface CorrectionView {
  /** Of the notice, so that it can be linked to. */
  readonly id: string;
  readonly label: string;
  readonly date: TimeView;
  readonly text: string;
}

/** An article that another one leads to, in a line. */
export interface MentionView extends Link {
  /** Its day. */
  readonly published: TimeView;
  /** Why a related article stands there: “Also about Ana Lind”. */
  readonly because: Link | undefined;
  readonly label: string | undefined;
  readonly notice: string | undefined;
  /** Given where the article is in another language than the site. */
  readonly language: string | undefined;
  readonly direction: Direction | undefined;
}

/** Where an article stands in its running story. */
export interface StoryPlaceView {
  readonly story: Link;
  readonly description: string | undefined;
  /** “Part 3 of 7”. */
  readonly partText: string;
  readonly after: Link | undefined;
  /** Earlier parts, oldest first. */
  readonly soFar: readonly MentionView[];
}

export interface ArticleView extends BaseView {
  readonly kind: "article";
  readonly label: string | undefined;
  /** Shown in the preview only: “Draft”, “Embargoed until …”. */
  readonly notice: string | undefined;
  readonly kicker: Link | undefined;
  readonly headline: string;
  readonly standfirst: string | undefined;
  readonly byline: readonly BylinePart[];
  readonly published: TimeView;
  /** The archive of the day on which it was published. */
  readonly day: string;
  readonly updated: TimeView | undefined;
  /** “3 minutes to read”. */
  readonly readingTime: string | undefined;
  /** “This article is more than 2 years old.” */
  readonly age: string | undefined;
  readonly image: ImageView | undefined;
  /** The text, with the place that opens it at its head. */
  readonly body: Html;
  readonly corrections: readonly CorrectionView[];
  /** The page of all corrections. */
  readonly allCorrections: Link;
  readonly sources: readonly { readonly text: string; readonly href: string | undefined }[];
  readonly tags: readonly TagGroupView[];
  /** The articles before and after it in its section; undefined where its story leads on, and where there are none. */
  readonly neighbours: NeighboursView | undefined;
  readonly share: ShareView;
  /** The same article in other languages. */
  readonly versions: readonly VersionLink[];
  readonly related: readonly MentionView[];
  readonly story: StoryPlaceView | undefined;
  /** In an older article: newer ones of its story or its topic, newest first, and where all of the topic is. */
  readonly since: { readonly articles: readonly MentionView[]; readonly more: Link | undefined } | undefined;
  /** What matters most, sentence by sentence. */
  readonly keyPoints: readonly string[];
  /** Of a live article. */
  readonly live: LiveView | undefined;
  /** For an article that somebody paid for, what readers must know of it, in parts; a link leads to who paid. */
  readonly sponsored: readonly BylinePart[] | undefined;
  readonly ai: AiView | undefined;
}

/** `/latest/` and the archive of a day: a heading and cards. */
export interface ListView extends BaseView {
  readonly kind: "list";
  readonly heading: string;
  /** From the site down to the page before this one. */
  readonly trail: readonly Link[];
  readonly cards: readonly CardView[];
  readonly paging: PagingView | undefined;
}

export interface CountedLink extends Link {
  readonly count: number;
  readonly countText: string;
  /** What tells it from another of the same name, or, in an index, who or what it is. */
  readonly note?: string | undefined;
  readonly noteLanguage?: TextLanguage | undefined;
}

/** A person, place, topic, or an author: who or what it is, then the coverage. */
export interface TermView extends BaseView, RecordLanguages {
  readonly kind: "term";
  readonly taxonomy: Link;
  readonly heading: string;
  /** Role or short description. */
  readonly standfirst: string | undefined;
  readonly portrait: ImageView | undefined;
  /** The short description, where the role stands in its place. */
  readonly summary: string | undefined;
  readonly otherNames: readonly string[];
  readonly facts: readonly {
    readonly label: string;
    readonly values: readonly { readonly text: string; readonly href: string | undefined }[];
  }[];
  readonly background: Html | undefined;
  readonly countText: string;
  readonly chart: CoverageChartView | undefined;
  readonly map: LocatorMapView | undefined;
  /** The places within a place, the topics below a topic. */
  readonly narrower: { readonly label: string; readonly terms: readonly Link[] } | undefined;
  readonly company: CompanyView | undefined;
  /** The running stories that it is part of. */
  readonly stories: readonly CountedLink[];
  readonly feed: FeedLink | undefined;
  /** True where it is in the menu, and is drawn as the front of a section. */
  readonly isSection: boolean;
  /** The newest articles, and those that come after whatever else is said. */
  readonly first: readonly CardView[];
  readonly others: readonly CardView[];
  readonly paging: PagingView | undefined;
}

/** A plain page of `content/pages/`. */
export interface PlainView extends BaseView {
  readonly kind: "plain";
  readonly heading: string;
  readonly body: Html;
}

export interface NotFoundView extends BaseView {
  readonly kind: "not-found";
  readonly latest: readonly CardView[];
}
