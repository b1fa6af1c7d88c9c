import type { PageVersion } from "../../pages/among-papers.ts";
import { correctionsFeedFile, feedAddress, feedListFile } from "../../pages/feed-addresses.ts";
import { feedFormats } from "../../pages/page.ts";
import { directionOf } from "../direction.ts";
import type { GroupTerms, TermLinkFacts } from "../facts.ts";
import { hrefOf, inPaper } from "../links.ts";
import type { FeedsView } from "../overview-views.ts";
import { paperName } from "../paper-title.ts";
import type { RenderContext } from "../render-context.ts";
import type { FeedLink } from "../views.ts";
import { headView } from "./head.ts";
import { groupLabel, siteView } from "./site.ts";
import { feedTypes } from "./site-feeds.ts";

/** Of which papers and of which terms the page of feeds names feeds. */
export interface FeedsFacts {
  /** The other papers. */
  readonly papers: readonly PageVersion[];
  readonly groups: readonly GroupTerms<TermLinkFacts>[];
}

export function feedsView(facts: FeedsFacts, address: string, context: RenderContext): FeedsView {
  const { frame, words } = context;
  const { settings } = frame;
  const link = (title: string, to: string, type = feedTypes.rss): FeedLink => ({
    title,
    href: hrefOf(to, settings),
    type,
  });
  return {
    kind: "feeds",
    site: siteView(context, address),
    head: headView(context, { title: words.feeds.heading, description: words.feeds.explained, address }),
    heading: words.feeds.heading,
    explained: words.feeds.explained,
    whole: {
      heading: words.feeds.whole(settings.title),
      explained: words.feeds.formatsExplained,
      feeds: feedFormats.map((format) =>
        link(words.feeds.formats[format], feedAddress(format, frame.paper), feedTypes[format]),
      ),
    },
    otherLanguages: {
      heading: words.translations.otherLanguages,
      feeds: facts.papers.map((paper) => ({
        ...link(paperName(paper.language, frame.paper), feedAddress("rss", paper)),
        language: paper.language,
        direction: directionOf(paper.language),
      })),
    },
    corrections: link(words.corrections, inPaper(correctionsFeedFile, frame)),
    narrower: {
      heading: words.feeds.narrower,
      explained: words.feeds.narrowerExplained,
      groups: facts.groups.map(({ group, terms }) => {
        const label = groupLabel(group.id, words);
        return {
          label,
          feeds: terms.map((term) => link(term.name, `${term.address}feed.xml`)),
          index: { text: words.feeds.index(label), href: hrefOf(group.address, settings) },
        };
      }),
    },
    list: {
      feed: link(words.feeds.list, inPaper(feedListFile, frame), "text/x-opml"),
      explained: words.feeds.listExplained,
    },
  };
}
