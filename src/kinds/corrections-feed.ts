import { publishedCorrections } from "../edition/corrections.ts";
import { correctionsFeedFile } from "../pages/feed-addresses.ts";
import { correctionsFeed } from "../render/feeds/feeds.ts";
import { rss } from "../render/feeds/rss.ts";
import type { CorrectionFacts } from "../render/views/corrections.ts";
import { type Kind, noneNewest, notInSitemap, usualClaim } from "./kind.ts";
import { correctionFacts } from "./plain-facts.ts";

/** `/corrections/feed.xml` of a paper: the newest corrections. It is there from the first day. */
export const correctionsFeedKind: Kind<
  "corrections-feed",
  { readonly corrections: readonly CorrectionFacts[] }
> = {
  of: "paper",
  *pages(paper, { settings }) {
    const corrections = publishedCorrections(paper.articles).slice(0, settings.feeds.items);
    yield {
      paper,
      address: paper.address + correctionsFeedFile,
      subject: { kind: "corrections-feed", corrections },
    };
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
