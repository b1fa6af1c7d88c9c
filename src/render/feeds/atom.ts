import { digestOf } from "../../model/digest.ts";
import { toRfc3339 } from "../../model/moment.ts";
import type { Settings } from "../../model/settings.ts";
import { type Xml, xml, xmlDocument } from "../xml.ts";
import { type Feed, type FeedImage, type FeedItem, type FeedPerson, newestChange } from "./feed-model.ts";
import { styleSheetLink } from "./in-browser.ts";

type Zone = Settings["timeZone"];

/** A feed without items has to say when it changed, and has not: a moment long before any build. */
const never = "2000-01-01T00:00:00Z";

/** A feed as Atom, RFC 4287. Dates are those of the newsroom’s time `zone`. */
export function atom(feed: Feed, zone: Zone): string {
  const changed = newestChange(feed);
  const latest = feed.items.find((item) => item.changed === changed);
  const updated = latest === undefined ? never : updatedOf(latest, zone);
  const hub = feed.hub === undefined ? undefined : xml`<link rel="hub" href="${feed.hub}"/>\n`;
  const root = xml`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.language}">
<id>${feed.self}</id>
<title>${feed.title}</title>
<subtitle>${feed.description}</subtitle>
<updated>${updated}</updated>
${person(feed.publisher)}<link rel="self" type="application/atom+xml" href="${feed.self}"/>
<link rel="alternate" type="text/html" href="${feed.page}"/>
${hub}${feed.inBrowser}${feed.items.map((item) => entry(item, zone))}</feed>`;
  return xmlDocument(root, styleSheetLink(feed));
}

function entry(item: FeedItem, zone: Zone): Xml {
  const content = item.html === undefined ? undefined : xml`<content type="html">${item.html}</content>\n`;
  return xml`<entry${item.language && xml` xml:lang="${item.language}"`}>
<id>${item.id}</id>
<title>${item.title}</title>
<link rel="alternate" type="text/html" href="${item.url}"/>
${item.original && xml`<link rel="via" href="${item.original}"/>\n`}${item.image && enclosure(item.image)}<published>${toRfc3339(item.published, zone)}</published>
<updated>${updatedOf(item, zone)}</updated>
${item.authors.map(person)}${item.tags.map(
  ({ name, taxonomy }) => xml`<category term="${name}" scheme="${taxonomy}"/>\n`,
)}<summary>${item.summary}</summary>
${content}</entry>
`;
}

function person({ name, url }: FeedPerson): Xml {
  return xml`<author><name>${name}</name>${url && xml`<uri>${url}</uri>`}</author>\n`;
}

function enclosure({ url, type, size }: FeedImage): Xml {
  return xml`<link rel="enclosure" href="${url}"${type && xml` type="${type}"`}${size === undefined ? undefined : xml` length="${size}"`}/>\n`;
}

/**
 * The last change of an item. Editors date by the minute or the day, and readers of Atom tell changes apart by this date
 * (the W3C’s validator warns where two entries have the same one): a fraction of a second made of the item’s id does
 * that, and is always the same for one item.
 */
function updatedOf({ changed, id }: FeedItem, zone: Zone): string {
  return withFraction(toRfc3339(changed, zone), digestOf([id]));
}

/** `2025-12-01T18:30:00+01:00` → `2025-12-01T18:30:00.482913+01:00` */
function withFraction(date: string, digest: string): string {
  const fraction = Buffer.from(digest, "base64url").readUInt32BE() % 1_000_000;
  return `${date.slice(0, 19)}.${String(fraction).padStart(6, "0")}${date.slice(19)}`;
}
