import type { Link, TimeView } from "./basic-views.ts";

/** The ways to other articles of a section. */
export interface NeighboursView {
  readonly section: Link;
  readonly older: Link | undefined;
  readonly newer: Link | undefined;
}

/** What a reader needs to pass an article on. */
export interface ShareView {
  /** `mailto:` with the headline and the address. */
  readonly mail: string;
  /** Absolute. */
  readonly address: string;
  /** How the article is cited, as one text. */
  readonly citation: string;
  /** The page from which others may copy it. */
  readonly republish: Link | undefined;
}

/** An update of a live article, in the list of what happened when. */
export interface MomentView extends Link {
  readonly time: TimeView;
}

/** How a live article stands. */
export interface LiveView {
  readonly isRunning: boolean;
  /** “This coverage has ended.”, or what stands before the time of the newest update; undefined before the first. */
  readonly text: string | undefined;
  readonly newest: TimeView | undefined;
  /** Loads the page anew; undefined where nothing more is to come. */
  readonly refresh: Link | undefined;
  /** The newest updates, if there are so many that a reader wants to choose; else none. */
  readonly moments: readonly MomentView[];
  /** All the others, newest first, and how many they are in words. */
  readonly older: readonly MomentView[];
  readonly olderText: string;
}
