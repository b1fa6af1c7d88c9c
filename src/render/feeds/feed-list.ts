import { feedAddress } from "../../pages/feed-addresses.ts";
import type { GroupTerms, TermLinkFacts, VersionFacts } from "../facts.ts";
import { urlOf } from "../links.ts";
import type { RenderContext } from "../render-context.ts";
import { groupLabel } from "../views/site.ts";
import { type Xml, xml, xmlDocument } from "../xml.ts";
import { languageTitle } from "./feeds.ts";

/** All feeds: by language, and of every term. Groups without terms are left out. */
export interface FeedListFacts {
  readonly languages: readonly VersionFacts[];
  readonly groups: readonly GroupTerms<TermLinkFacts>[];
}

/**
 * All feeds of the site as OPML 2.0, http://opml.org/spec2.opml: a reader’s program takes in the whole list, or one
 * taxonomy of it. The feed of the site stands in it once for each language, since its three formats say the same.
 */
export function feedList({ languages, groups }: FeedListFacts, { frame, words }: RenderContext): string {
  const { settings } = frame;
  const outline = (text: string, feed: string, page: string): Xml =>
    xml`<outline type="rss" text="${text}" title="${text}" xmlUrl="${urlOf(feed, settings)}" htmlUrl="${urlOf(page, settings)}"/>\n`;
  const taxonomies = groups.map(({ group, terms }) => {
    const feeds = terms.map(({ name, address }) => outline(name, `${address}feed.xml`, address));
    return xml`<outline text="${groupLabel(group.id, words)}">\n${feeds}</outline>\n`;
  });
  return xmlDocument(xml`<opml version="2.0">
<head>
<title>${settings.title}</title>
<ownerName>${settings.publisher.name}</ownerName>
<ownerId>${urlOf("/feeds/", settings)}</ownerId>
</head>
<body>
${languages.map((language) => outline(languageTitle(language, settings), feedAddress("rss", language), language.address))}${outline(words.corrections, "/corrections/feed.xml", "/corrections/")}${taxonomies}</body>
</opml>`);
}
