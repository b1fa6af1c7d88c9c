import { dayOf } from "../../model/moment.ts";
import { inPaper, urlOf } from "../links.ts";
import type { RenderContext } from "../render-context.ts";
import { type Xml, xml } from "../xml.ts";
import type { Feed } from "./feed-model.ts";

/**
 * What a browser shows of a feed: what it is, and the ways to all that is in it. It is XHTML, the one language in which a
 * document of another kind can have links, since CSS makes none and browsers are giving up XSLT. RSS and Atom let elements of other
 * namespaces stand in a feed, and the W3C’s validator knows this one at this place. The style sheet hides all but it.
 */
export function inBrowser(
  { title, language, direction, page, items }: Omit<Feed, "inBrowser">,
  { frame, words }: RenderContext,
): Xml {
  const { settings } = frame;
  const about = urlOf(inPaper("feeds/", frame), settings);
  return xml`<div xmlns="http://www.w3.org/1999/xhtml" lang="${language}" xml:lang="${language}" dir="${direction}">
<section>${words.feeds
    .shownInBrowser(settings.title, about)
    .split("\n")
    .map((line) => xml`<p>${linked(line, about)}</p>`)}</section>
<h1><a href="${page}">${title}</a></h1>
<ul>
${items.map(
  (item) =>
    xml`<li${item.language && xml` lang="${item.language}"`}><a href="${item.url}">${item.title}</a> <time datetime="${item.published.iso}">${words.day(dayOf(item.published))}</time></li>\n`,
)}</ul>
</div>
`;
}

/** What stands before a feed so that a browser shows it so. https://www.w3.org/TR/xml-stylesheet/ */
export function styleSheetLink({ styleSheet }: Pick<Feed, "styleSheet">): Xml {
  return xml`<?xml-stylesheet type="text/css" href="${styleSheet}"?>\n`;
}

/** A line in which an address, if it stands there, is a link. */
function linked(line: string, address: string): Xml | string {
  const at = line.indexOf(address);
  if (at === -1) return line;
  return xml`${line.slice(0, at)}<a href="${address}">${address}</a>${line.slice(at + address.length)}`;
}
