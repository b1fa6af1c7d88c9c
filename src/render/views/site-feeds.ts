import { feedAddress } from "../../pages/feed-addresses.ts";
import { type FeedFormat, feedFormats } from "../../pages/page.ts";
import { urlOf } from "../links.ts";
import type { RenderContext } from "../render-context.ts";
import type { FeedLink } from "../views.ts";

/** MIME types of the formats. */
export const feedTypes: Readonly<Record<FeedFormat, string>> = {
  rss: "application/rss+xml",
  atom: "application/atom+xml",
  json: "application/feed+json",
};

/** The feed of the page’s paper in each format, as every page names it to feed readers: absolute, under its format’s name. */
export function siteFeedLinks({ frame, words }: RenderContext): readonly FeedLink[] {
  const { settings, paper } = frame;
  return feedFormats.map((format) => ({
    title: words.feeds.inFormat(settings.title, words.feeds.formats[format]),
    href: urlOf(feedAddress(format, paper), settings),
    type: feedTypes[format],
  }));
}
