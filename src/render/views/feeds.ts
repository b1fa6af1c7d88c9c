import { feedAddress, feedListAddress, siteFeeds } from "../../pages/families/feeds.ts";
import { feedPicks } from "../../pages/feed-picks.ts";
import { feedFormats } from "../../pages/page.ts";
import { hrefOf } from "../links.ts";
import type { RenderContext } from "../render-context.ts";
import type { VersionLink } from "../version-links.ts";
import type { FeedLink, HeadView, Link, SiteView } from "../views.ts";
import { headView } from "./head.ts";
import { groupLabel, siteView } from "./site.ts";
import { feedTypes } from "./site-feeds.ts";
import { versionLinks } from "./versions.ts";

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
    /** The feeds of further languages, each named in its own; empty where there is one language. */
    readonly languages: readonly VersionLink[];
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
      languages: versionLinks(
        edition.languages.map((language) => ({
          language: language.language,
          address: feedAddress("rss", language),
        })),
        siteFeeds.rss,
        context,
      ),
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
