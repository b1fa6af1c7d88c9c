/** What the layouts of overviews are given: of corrections, of feeds, of a month or a year, of a story. See `views.ts`. */
import type { Html } from "../model/html.ts";
import type { Direction } from "./direction.ts";
import type { RecordLanguages, TextLanguage } from "./text-language.ts";
import type { BaseView, CardView, CountedLink, FeedLink, Link, PagingView, TimeView } from "./views.ts";

/** `/corrections/`: what was put right, month by month. */
export interface CorrectionsView extends BaseView {
  readonly kind: "corrections";
  readonly heading: string;
  readonly standfirst: string;
  /** How the newsroom corrects its mistakes. */
  readonly policy: Link | undefined;
  readonly feed: FeedLink;
  readonly months: readonly {
    readonly heading: string;
    readonly corrections: readonly ListedCorrection[];
  }[];
  /** Said where there is no correction yet. */
  readonly none: string | undefined;
  readonly paging: PagingView | undefined;
}

/** A correction among others: what kind it is, of which article, and what it says. */
export interface ListedCorrection {
  readonly label: string;
  readonly date: TimeView;
  /** The headline; leads to the notice on the article’s page. */
  readonly article: Link;
  readonly text: string;
  /** Given where the article is in another language than the site. */
  readonly language: string | undefined;
  readonly direction: Direction | undefined;
}

/** `/feeds/`: what a feed is, and where the feeds are. Every link’s text is its `title`. */
export interface FeedsView extends BaseView {
  readonly kind: "feeds";
  readonly heading: string;
  readonly explained: string;
  readonly whole: {
    readonly heading: string;
    readonly explained: string;
    readonly feeds: readonly FeedLink[];
  };
  /** The feeds of what is published in other languages; none where everything is in one. */
  readonly otherLanguages: {
    readonly heading: string;
    readonly feeds: readonly LanguageFeedLink[];
  };
  readonly corrections: FeedLink;
  readonly narrower: {
    readonly heading: string;
    readonly explained: string;
    readonly groups: readonly {
      readonly label: string;
      readonly feeds: readonly FeedLink[];
      /** The index of the group. */
      readonly index: Link;
    }[];
  };
  readonly list: { readonly feed: FeedLink; readonly explained: string };
}

/** A feed named in its own language. */
export interface LanguageFeedLink extends FeedLink {
  readonly language: string;
  readonly direction: Direction;
}

/** `/search/`. What readers see of it without JavaScript are the ways. */
export interface SearchView extends BaseView {
  readonly kind: "search";
  readonly heading: string;
  /** Of the script that searches. */
  readonly script: string;
  /** Where it finds the names, and the files of the index. */
  readonly names: string;
  readonly files: string;
  /** What stands before every address of the site. */
  readonly base: string;
  /** To the years, and to each group of names. */
  readonly ways: readonly {
    readonly heading: { readonly label: string; readonly href: string } & TextLanguage;
    readonly links: readonly Link[];
  }[];
}

/** A month as a table of weeks. */
export interface CalendarView {
  readonly caption: string;
  /** The heads of the columns, from the day on which the language’s week begins. */
  readonly weekdays: readonly { readonly short: string; readonly full: string }[];
  /** Seven places each; those outside the month are empty. */
  readonly weeks: readonly (readonly (CalendarDay | undefined)[])[];
}

export interface CalendarDay {
  readonly number: number;
  /** Given where there are articles of the day: where they are, and what the link says in full. */
  readonly href: string | undefined;
  readonly label: string | undefined;
}

/** `/archive/`: every year with articles, newest first, and its months from January on. */
export interface ArchiveView extends BaseView {
  readonly kind: "archive";
  readonly heading: string;
  readonly years: readonly (CountedLink & { readonly months: readonly Link[] })[];
}

/** The archive of a year or a month: its months or its calendar, then the newest of its articles. */
export interface PeriodView extends BaseView {
  readonly kind: "period";
  readonly heading: string;
  /** From the site down to the page before this one. */
  readonly trail: readonly Link[];
  /** Of a month. */
  readonly calendar: CalendarView | undefined;
  /** Of a year, newest first, each with its part of the busiest month, from 0 to 100. */
  readonly months: readonly (CountedLink & { readonly share: number })[];
  readonly cards: readonly CardView[];
  /** The months or years with articles before and after this one. */
  readonly earlier: Link | undefined;
  readonly later: Link | undefined;
}

/** `/stories/`: that with the newest article first. */
export interface StoriesView extends BaseView {
  readonly kind: "stories";
  readonly heading: string;
  /** As cards: the name in place of a headline, and how much there is in place of a date. */
  readonly running: readonly CardView[];
  /** Those that have ended, or of which nothing was heard for long. */
  readonly earlier: readonly CountedLink[];
}

/** A running story: what it is about, then what was written and what happened, day by day. */
export interface StoryView extends BaseView, RecordLanguages {
  readonly kind: "story";
  /** The index of all stories. */
  readonly stories: Link;
  readonly heading: string;
  readonly standfirst: string | undefined;
  readonly background: Html | undefined;
  /** How many articles it has; empty on numbered pages, which never change once full. */
  readonly countText: string;
  readonly feed: FeedLink;
  /** Newest first. */
  readonly days: readonly TimelineDay[];
  /** Who and what it is most about, by taxonomy. */
  readonly names: readonly {
    readonly label: string;
    readonly href: string;
    readonly terms: readonly CountedLink[];
  }[];
  readonly paging: PagingView | undefined;
}

export interface TimelineDay {
  readonly day: TimeView;
  /** Newest first. */
  readonly entries: readonly TimelineEntry[];
}

export type TimelineEntry = TimelineArticle | TimelineEvent;

export interface TimelineArticle {
  readonly kind: "article";
  /** Time of day, where one is known. */
  readonly time: TimeView | undefined;
  readonly card: CardView;
}

export interface TimelineEvent {
  readonly kind: "event";
  readonly time: TimeView | undefined;
  readonly text: string;
  readonly href: string | undefined;
  readonly source: string | undefined;
}

/** The index of one taxonomy, in groups by letter. */
export interface TaxonomyView extends BaseView {
  readonly kind: "taxonomy";
  readonly heading: string;
  /** The ways to the letters of a long index; none in a short one. */
  readonly letters: readonly Link[];
  readonly groups: readonly {
    readonly letter: string;
    readonly id: string;
    readonly terms: readonly CountedLink[];
  }[];
}
