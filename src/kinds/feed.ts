import { feedAddress } from "../pages/feed-addresses.ts";
import { type FeedFormat, feedFormats } from "../pages/page.ts";
import { atom } from "../render/feeds/atom.ts";
import type { Feed } from "../render/feeds/feed-model.ts";
import { type SiteFeedFacts, siteFeed } from "../render/feeds/feeds.ts";
import { jsonFeed } from "../render/feeds/json-feed.ts";
import { rss } from "../render/feeds/rss.ts";
import type { RenderContext } from "../render/render-context.ts";
import { type Kind, noneNewest, notInSitemap, usualClaim } from "./kind.ts";

export interface FeedFacts extends SiteFeedFacts {
  readonly format: FeedFormat;
}

/** The feed of a paper, in each format. */
export const feedKind: Kind<"feed", FeedFacts> = {
  of: "paper",
  *pages(paper) {
    const { articles } = paper;
    for (const format of feedFormats)
      yield { paper, address: feedAddress(format, paper), subject: { kind: "feed", format, articles } };
  },
  facts({ subject: { format, articles } }, shared) {
    const { fullText } = shared.edition.settings.feeds;
    return {
      format,
      articles: fullText ? shared.wholeArticles(articles) : shared.feedArticles(articles),
    };
  },
  made: {
    as: "text",
    text: (facts, address, site) => inFormat[facts.format](siteFeed(facts, address, site), site),
  },
  sitemap: notInSitemap,
  newest: noneNewest,
  claim: usualClaim,
};

const inFormat: Readonly<Record<FeedFormat, (feed: Feed, site: RenderContext) => string>> = {
  rss,
  atom: (feed, { frame }) => atom(feed, frame.settings.timeZone),
  json: (feed, { frame }) => jsonFeed(feed, frame.settings.timeZone),
};
