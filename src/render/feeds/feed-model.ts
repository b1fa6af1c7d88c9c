import type { Html } from "../../model/html.ts";
import type { Moment } from "../../model/moment.ts";
import type { Direction } from "../direction.ts";
import type { WholePicture } from "../whole-picture.ts";
import type { Xml } from "../xml.ts";

/**
 * What a feed says, whatever its format: made once, and printed as RSS, Atom or JSON Feed. Every address is absolute;
 * every text is text, but for the `html` of an item.
 */
export interface Feed {
  readonly title: string;
  /** Never empty. */
  readonly description: string;
  /** BCP 47. */
  readonly language: string;
  readonly direction: Direction;
  /** Address of the feed itself. */
  readonly self: string;
  /** Address of the page that it is the feed of. */
  readonly page: string;
  /** Who publishes it. */
  readonly publisher: FeedPerson;
  /** The WebSub hub that tells of its changes. */
  readonly hub: string | undefined;
  /** Address of the style sheet for a browser that shows it, from the root of the host. */
  readonly styleSheet: string;
  /** What such a browser shows. */
  readonly inBrowser: Xml;
  /** Newest first. */
  readonly items: readonly FeedItem[];
}

export interface FeedPerson {
  readonly name: string;
  readonly url: string | undefined;
}

export interface FeedItem {
  /** Never changes, whatever is edited. It is an address, now or once that of the item. */
  readonly id: string;
  /** Leads to the item. */
  readonly url: string;
  readonly title: string;
  readonly published: Moment;
  /** The last change that matters to readers; never before `published`. */
  readonly changed: Moment;
  readonly summary: string;
  /** The whole text, fit for readers of feeds; absent in feeds of summaries. */
  readonly html?: Html;
  readonly authors: readonly FeedPerson[];
  readonly tags: readonly FeedTag[];
  readonly image: FeedImage | undefined;
  /** BCP 47, where the item is in another language than the feed. */
  readonly language: string | undefined;
  /** Where the item first appeared, if elsewhere. */
  readonly original: string | undefined;
}

export interface FeedTag {
  readonly name: string;
  /** The taxonomy: address of its index; of a tag that says what kind of article it is, that of the site. */
  readonly taxonomy: string;
}

export interface FeedImage extends WholePicture {
  readonly alt: string;
  readonly credit: string | undefined;
}

/** The newest change of any item; undefined for a feed without items. It never is the time of the build. */
export function newestChange({ items }: Pick<Feed, "items">): Moment | undefined {
  let newest: Moment | undefined;
  for (const { changed } of items) if (newest === undefined || changed.epoch > newest.epoch) newest = changed;
  return newest;
}
