import type { Edition, PaperFrame } from "../edition/edition.ts";
import type { Moved } from "../model/redirects-file.ts";
import { type FeedFormat, feedFormats } from "./page.ts";

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

/** True where an old address is that of a file and leads to the feed of a paper: feed readers follow no page that leads on. */
export function isOldFeed({ from, to }: Moved, { papers }: Pick<Edition, "papers">): boolean {
  if (from.endsWith("/") || /\.x?html?$/i.test(from)) return false;
  return papers.some((paper) => feedFormats.some((format) => feedAddress(format, paper) === to));
}
