import { feedAddress, feedListAddress, siteFeeds } from "../../pages/feed-addresses.ts";
import { feedFormats } from "../../pages/page.ts";
import { directionOf } from "../direction.ts";
import type { GroupTerms, TermLinkFacts, VersionFacts } from "../facts.ts";
import { languageName } from "../language-name.ts";
import { hrefOf } from "../links.ts";
import type { FeedsView } from "../overview-views.ts";
import type { RenderContext } from "../render-context.ts";
import type { FeedLink } from "../views.ts";
import { headView } from "./head.ts";
import { groupLabel, siteView } from "./site.ts";
import { feedTypes } from "./site-feeds.ts";

/** Of which languages and of which terms the page of feeds names feeds. */
export interface FeedsFacts {
  /** The site’s own first. */
  readonly languages: readonly VersionFacts[];
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
        link(words.feeds.formats[format], siteFeeds[format], feedTypes[format]),
      ),
    },
    otherLanguages: {
      heading: words.translations.otherLanguages,
      feeds: facts.languages.slice(1).map((language) => ({
        ...link(languageName(language.language), feedAddress("rss", language)),
        language: language.language,
        direction: directionOf(language.language),
      })),
    },
    corrections: link(words.corrections, "/corrections/feed.xml"),
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
      feed: link(words.feeds.list, feedListAddress, "text/x-opml"),
      explained: words.feeds.listExplained,
    },
  };
}
