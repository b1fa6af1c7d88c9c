import type { FeedFormat, Page } from "../pages/page.ts";
import { atom } from "./feeds/atom.ts";
import { feedList } from "./feeds/feed-list.ts";
import type { Feed } from "./feeds/feed-model.ts";
import { feedWords } from "./feeds/feed-words.ts";
import { correctionsFeed, siteFeed, termFeed } from "./feeds/feeds.ts";
import { jsonFeed } from "./feeds/json-feed.ts";
import { rss } from "./feeds/rss.ts";
import { hostRedirects } from "./machine-files/host-redirects.ts";
import { machineFile } from "./machine-files/machine-file.ts";
import { newsSitemap } from "./news-sitemap.ts";
import { redirect } from "./redirect.ts";
import type { RenderContext } from "./render-context.ts";
import { robots } from "./robots.ts";
import { sitemap, sitemapIndex } from "./sitemap.ts";

/** The text of a page that machines read (feeds, sitemaps, redirects); undefined for pages of the theme and for files. */
export function textFile({ subject, address }: Page, context: RenderContext): string | undefined {
  const { settings } = context.edition;
  switch (subject.kind) {
    case "feed":
      return inFormat(subject.format, siteFeed(subject.language, address, context), context);
    case "term-feed":
      return rss(termFeed(subject.term, address, context), context);
    case "corrections-feed":
      return rss(correctionsFeed(subject.corrections, address, context), context);
    case "feed-list":
      return feedList(context);
    case "feed-words":
      return feedWords(context);
    case "news-sitemap":
      return newsSitemap(subject.articles, settings);
    case "sitemap":
      return sitemap(subject.entries, settings);
    case "sitemap-index":
      return sitemapIndex(subject.parts, settings);
    case "robots":
      return robots(settings);
    case "machine-file":
      return machineFile(subject.name, settings);
    case "host-redirects":
      return hostRedirects(subject.redirects, settings);
    case "redirect":
      return redirect(subject.to, context);
    default:
      return undefined;
  }
}

function inFormat(format: FeedFormat, feed: Feed, context: RenderContext): string {
  const { timeZone } = context.edition.settings;
  switch (format) {
    case "rss":
      return rss(feed, context);
    case "atom":
      return atom(feed, timeZone);
    case "json":
      return jsonFeed(feed, timeZone);
  }
}
