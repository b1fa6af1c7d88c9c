import { feedAddress } from "../pages/feed-addresses.ts";
import { type FeedFormat, feedFormats } from "../pages/page.ts";
import { atom } from "../render/feeds/atom.ts";
import type { Feed } from "../render/feeds/feed-model.ts";
import { siteFeed } from "../render/feeds/feeds.ts";
import { jsonFeed } from "../render/feeds/json-feed.ts";
import { rss } from "../render/feeds/rss.ts";
import type { RenderContext } from "../render/render-context.ts";
import { type Kind, noneNewest, notInSitemap, usualClaim } from "./kind.ts";

/** The feed of the site, and of every further language, in each format. */
export const feedKind: Kind<"feed"> = {
  *pages({ languages }) {
    for (const language of languages)
      for (const format of feedFormats)
        yield { address: feedAddress(format, language), subject: { kind: "feed", format, language } };
  },
  facts: ({ subject: { language } }, { settings }, shared) =>
    settings.feeds.fullText ? shared.items(language.articles) : shared.summaries(language.articles),
  made: {
    as: "text",
    text: ({ subject, address }, site) =>
      inFormat[subject.format](siteFeed(subject.language, address, site), site),
  },
  sitemap: notInSitemap,
  newest: noneNewest,
  claim: usualClaim,
};

const inFormat: Readonly<Record<FeedFormat, (feed: Feed, site: RenderContext) => string>> = {
  rss,
  atom: (feed, { edition }) => atom(feed, edition.settings.timeZone),
  json: (feed, { edition }) => jsonFeed(feed, edition.settings.timeZone),
};
