import { publishedCorrections } from "../edition/corrections.ts";
import { correctionsFeed } from "../render/feeds/feeds.ts";
import { rss } from "../render/feeds/rss.ts";
import type { CorrectionFacts } from "../render/views/corrections.ts";
import { type Kind, noneNewest, notInSitemap, usualClaim } from "./kind.ts";
import { correctionFacts } from "./plain-facts.ts";

/** `/corrections/feed.xml`: the newest corrections. It is there from the first day. */
export const correctionsFeedKind: Kind<
  "corrections-feed",
  { readonly corrections: readonly CorrectionFacts[] }
> = {
  *pages({ articles, settings }) {
    const corrections = publishedCorrections(articles).slice(0, settings.feeds.items);
    yield { address: "/corrections/feed.xml", subject: { kind: "corrections-feed", corrections } };
  },
  facts: ({ subject }) => ({ corrections: subject.corrections.map(correctionFacts) }),
  made: {
    as: "text",
    text: ({ corrections }, address, site) => rss(correctionsFeed(corrections, address, site), site),
  },
  sitemap: notInSitemap,
  newest: noneNewest,
  claim: usualClaim,
};
