import type { LanguageEdition } from "../edition/edition.ts";
import type { FeedFormat } from "./page.ts";

/** Where the feed of the whole site is, by format. */
export const siteFeeds: Readonly<Record<FeedFormat, string>> = {
  rss: "/feed.xml",
  atom: "/atom.xml",
  json: "/feed.json",
};

/** The list of all feeds, for feed readers (OPML). */
export const feedListAddress = "/feeds.opml";

/** What a feed says of itself where a browser shows it. */
export const feedWordsAddress = "/assets/feed-words.css";

/** The feeds of a language: `/feed.xml`, or `/fr/feed.xml`. */
export function feedAddress(format: FeedFormat, language: Pick<LanguageEdition, "address">): string {
  return language.address + siteFeeds[format].slice(1);
}
