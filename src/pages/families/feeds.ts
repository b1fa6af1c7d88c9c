import type { Edition, LanguageEdition } from "../../edition/edition.ts";
import { type FeedFormat, feedFormats, type Page } from "../page.ts";

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

/**
 * The feed of the site, and of every further language, in each format; the page that tells of all feeds, and the list of
 * them for machines.
 */
export function* feedPages({ languages }: Edition): Iterable<Page> {
  for (const language of languages) {
    for (const format of feedFormats) {
      yield { address: feedAddress(format, language), subject: { kind: "feed", format, language } };
    }
  }
  yield { address: "/feeds/", subject: { kind: "feeds" } };
  yield { address: feedListAddress, subject: { kind: "feed-list" } };
  yield { address: feedWordsAddress, subject: { kind: "feed-words" } };
}
