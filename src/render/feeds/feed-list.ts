import type { PageVersion } from "../../pages/among-papers.ts";
import { correctionsFeedFile, feedAddress } from "../../pages/feed-addresses.ts";
import type { GroupTerms, TermLinkFacts } from "../facts.ts";
import { inPaper, urlOf } from "../links.ts";
import { paperTitle } from "../paper-title.ts";
import type { RenderContext } from "../render-context.ts";
import { groupLabel } from "../views/site.ts";
import { type Xml, xml, xmlDocument } from "../xml.ts";

/** The other papers, and every term of this one. Groups without terms are left out. */
export interface FeedListFacts {
  readonly papers: readonly PageVersion[];
  readonly groups: readonly GroupTerms<TermLinkFacts>[];
}

/**
 * All feeds of a paper as OPML 2.0, http://opml.org/spec2.opml: a reader’s program takes in the whole list, or one
 * taxonomy of it. The feed of the paper stands in it once, and that of each other paper, since its three formats say the same.
 */
export function feedList({ papers, groups }: FeedListFacts, { frame, words }: RenderContext): string {
  const { settings, paper } = frame;
  const all = [paper, ...papers];
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
<ownerId>${urlOf(inPaper("feeds/", frame), settings)}</ownerId>
</head>
<body>
${all.map((one) => outline(paperTitle(one, frame), feedAddress("rss", one), one.address))}${outline(words.corrections, inPaper(correctionsFeedFile, frame), inPaper("corrections/", frame))}${taxonomies}</body>
</opml>`);
}
