import { type Moment, toRfc822 } from "../../model/moment.ts";
import type { RenderContext } from "../render-context.ts";
import { type Xml, xml, xmlDocument } from "../xml.ts";
import { type Feed, type FeedImage, type FeedItem, newestChange } from "./feed-model.ts";
import { styleSheetLink } from "./in-browser.ts";

/**
 * A feed as RSS 2.0, by the RSS Advisory Board’s profile: `guid` is the item’s first address, the description of an item is HTML, dates have
 * the newsroom’s offset, authors are `dc:creator` (RSS’s
 * own `author` is an e-mail address), the summary stands before the full text, and `lastBuildDate` is the newest change of
 * an item, never the time of the build. Pictures are told with Media RSS, and as an `enclosure` where their media type
 * is known, which that element has to say.
 */
export function rss(feed: Feed, { rssItems, frame }: Pick<RenderContext, "rssItems" | "frame">): string {
  const told: Told = (moment) => toRfc822(moment, frame.settings.timeZone);
  const changed = newestChange(feed);
  const hub = feed.hub === undefined ? undefined : xml`<atom:link rel="hub" href="${feed.hub}"/>\n`;
  const root = xml`<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/">
<channel>
<title>${feed.title}</title>
<link>${feed.page}</link>
<description>${feed.description}</description>
<language>${feed.language}</language>
${changed === undefined ? undefined : xml`<lastBuildDate>${told(changed)}</lastBuildDate>\n`}<atom:link rel="self" type="application/rss+xml" href="${feed.self}"/>
${hub}${feed.items.map((one) => (one.html === undefined ? rssItems.of(one, () => item(one, told)) : item(one, told)))}${feed.inBrowser}</channel>
</rss>`;
  return xmlDocument(root, styleSheetLink(feed));
}

/** How a moment is told. */
type Told = (moment: Moment) => string;

/** A text as the HTML that readers of RSS take a description for: what they are shown is the text again. */
function asHtml(text: string): string {
  return text.replace(/[&<>]/g, (sign) => (sign === "&" ? "&amp;" : sign === "<" ? "&lt;" : "&gt;"));
}

function item(one: FeedItem, told: Told): Xml {
  const content = one.html === undefined ? undefined : xml`<content:encoded>${one.html}</content:encoded>\n`;
  const language = one.language === undefined ? undefined : xml`<dc:language>${one.language}</dc:language>\n`;
  return xml`<item>
<title>${one.title}</title>
<link>${one.url}</link>
<guid isPermaLink="${String(one.id === one.url)}">${one.id}</guid>
<pubDate>${told(one.published)}</pubDate>
${one.authors.map(({ name }) => xml`<dc:creator>${name}</dc:creator>\n`)}${language}${one.tags.map(
  ({ name, taxonomy }) => xml`<category domain="${taxonomy}">${name}</category>\n`,
)}<description>${asHtml(one.summary)}</description>
${content}${one.image && picture(one.image)}</item>
`;
}

/** The RSS Advisory Board has a length that nobody knows be 0: https://www.rssboard.org/rss-profile */
function picture({ url, type, size, width, height, alt, credit }: FeedImage): Xml {
  const enclosure = type && xml`<enclosure url="${url}" length="${size ?? 0}" type="${type}"/>\n`;
  return xml`${enclosure}<media:content url="${url}" medium="image"${type && xml` type="${type}"`}${
    size ? xml` fileSize="${size}"` : undefined
  }${width && xml` width="${width}"`}${height && xml` height="${height}"`}><media:description type="plain">${alt}</media:description>${
    credit && xml`<media:credit>${credit}</media:credit>`
  }</media:content>\n`;
}
