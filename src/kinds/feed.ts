import { redirectsPath } from "../model/redirects-file.ts";
import { feedAddress, isOldFeed } from "../pages/feed-addresses.ts";
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

/** The feed of a paper, in each format; once more at an old address that is the name of a file. */
export const feedKind: Kind<"feed", FeedFacts> = {
  of: "paper",
  *pages(paper, edition) {
    const { articles } = paper;
    const old = edition.moved.filter((one) => isOldFeed(one, edition));
    for (const format of feedFormats) {
      const [address, subject] = [feedAddress(format, paper), { kind: "feed", format, articles } as const];
      yield { paper, address, subject };
      for (const { from, to } of old)
        if (to === address) yield { paper, address: from, subject, owner: redirectsPath };
    }
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
    text: (facts, _address, site) =>
      inFormat[facts.format](siteFeed(facts, feedAddress(facts.format, site.frame.paper), site), site),
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
