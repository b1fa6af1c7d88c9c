import { feedAddress, feedListAddress, siteFeeds } from "../../pages/feed-addresses.ts";
import { feedPicks } from "../../pages/feed-picks.ts";
import { feedFormats } from "../../pages/page.ts";
import { type Direction, directionOf } from "../direction.ts";
import { languageName } from "../language-name.ts";
import { hrefOf } from "../links.ts";
import type { RenderContext } from "../render-context.ts";
import type { FeedLink, HeadView, Link, SiteView } from "../views.ts";
import { headView } from "./head.ts";
import { groupLabel, siteView } from "./site.ts";
import { feedTypes } from "./site-feeds.ts";

/** `/feeds/`: what a feed is, and where the feeds are. Every link’s text is its `title`. */
export interface FeedsView {
  readonly kind: "feeds";
  readonly site: SiteView;
  readonly head: HeadView;
  readonly heading: string;
  readonly explained: string;
  readonly whole: {
    readonly heading: string;
    readonly explained: string;
    readonly feeds: readonly FeedLink[];
  };
  /** The feeds of what is published in other languages; none where everything is in one. */
  readonly otherLanguages: {
    readonly heading: string;
    readonly feeds: readonly LanguageFeedLink[];
  };
  readonly corrections: FeedLink;
  readonly narrower: {
    readonly heading: string;
    readonly explained: string;
    readonly groups: readonly {
      readonly label: string;
      readonly feeds: readonly FeedLink[];
      /** The index of the group. */
      readonly index: Link;
    }[];
  };
  readonly list: { readonly feed: FeedLink; readonly explained: string };
}

/** A feed named in its own language. */
export interface LanguageFeedLink extends FeedLink {
  readonly language: string;
  readonly direction: Direction;
}

export function feedsView(address: string, context: RenderContext): FeedsView {
  const { edition, words } = context;
  const { settings } = edition;
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
      feeds: edition.languages.slice(1).map((language) => ({
        ...link(languageName(language.language), feedAddress("rss", language)),
        language: language.language,
        direction: directionOf(language.language),
      })),
    },
    corrections: link(words.corrections, "/corrections/feed.xml"),
    narrower: {
      heading: words.feeds.narrower,
      explained: words.feeds.narrowerExplained,
      groups: feedPicks(edition).map(({ group, terms }) => {
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
