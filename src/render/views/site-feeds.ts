import { siteFeeds } from "../../pages/families/feeds.ts";
import type { FeedFormat } from "../../pages/page.ts";
import { urlOf } from "../links.ts";
import type { RenderContext } from "../render-context.ts";
import type { FeedLink } from "../views.ts";

/** The formats, the best known first. */
export const feedFormats: readonly FeedFormat[] = ["rss", "atom", "json"];

/** MIME types of the formats. */
export const feedTypes: Readonly<Record<FeedFormat, string>> = {
  rss: "application/rss+xml",
  atom: "application/atom+xml",
  json: "application/feed+json",
};

/** The feed of the site in each format, as every page names it to feed readers: absolute, under its format’s name. */
export function siteFeedLinks({ edition, words }: RenderContext): readonly FeedLink[] {
  const { settings } = edition;
  return feedFormats.map((format) => ({
    title: words.feeds.inFormat(settings.title, words.feeds.formats[format]),
    href: urlOf(siteFeeds[format], settings),
    type: feedTypes[format],
  }));
}
