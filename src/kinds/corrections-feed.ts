import { publishedCorrections } from "../edition/corrections.ts";
import { correctionsFeed } from "../render/feeds/feeds.ts";
import { rss } from "../render/feeds/rss.ts";
import { correctionParts } from "./correction-parts.ts";
import { type Kind, noneNewest, notInSitemap, usualClaim } from "./kind.ts";

/** `/corrections/feed.xml`: the newest corrections. It is there from the first day. */
export const correctionsFeedKind: Kind<"corrections-feed"> = {
  *pages({ articles, settings }) {
    const corrections = publishedCorrections(articles).slice(0, settings.feeds.items);
    yield { address: "/corrections/feed.xml", subject: { kind: "corrections-feed", corrections } };
  },
  facts: ({ subject: { corrections } }) => [
    ...correctionParts(corrections),
    // By its oldest address a feed knows an article.
    ...corrections.map(({ article }) => article.row.aliases[0]),
  ],
  made: {
    as: "text",
    text: ({ subject, address }, site) => rss(correctionsFeed(subject.corrections, address, site), site),
  },
  sitemap: notInSitemap,
  newest: noneNewest,
  claim: usualClaim,
};
