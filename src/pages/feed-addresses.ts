import type { PaperFrame } from "../edition/edition.ts";
import type { FeedFormat } from "./page.ts";

/** Where the feed of a whole paper is, below its address, by format. */
export const siteFeeds: Readonly<Record<FeedFormat, string>> = {
  rss: "feed.xml",
  atom: "atom.xml",
  json: "feed.json",
};

/** The list of all feeds of a paper, for feed readers (OPML), below its address. */
export const feedListFile = "feeds.opml";

/** The feed of corrections of a paper, below its address. */
export const correctionsFeedFile = "corrections/feed.xml";

/** The feed of a paper: `/feed.xml`, or `/fr/feed.xml`. */
export function feedAddress(format: FeedFormat, paper: Pick<PaperFrame, "address">): string {
  return paper.address + siteFeeds[format];
}
