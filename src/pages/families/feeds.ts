import type { Edition } from "../../edition/edition.ts";
import type { FeedFormat, Page } from "../page.ts";

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

/** The feed of the site in each format, the page that tells of all feeds, and the list of them for machines. */
export function* feedPages(_edition: Edition): Iterable<Page> {
  yield { address: siteFeeds.rss, subject: { kind: "feed", format: "rss" } };
  yield { address: siteFeeds.atom, subject: { kind: "feed", format: "atom" } };
  yield { address: siteFeeds.json, subject: { kind: "feed", format: "json" } };
  yield { address: "/feeds/", subject: { kind: "feeds" } };
  yield { address: feedListAddress, subject: { kind: "feed-list" } };
  yield { address: feedWordsAddress, subject: { kind: "feed-words" } };
}
