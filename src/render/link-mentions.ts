import type { MentionLink } from "../edition/mention-link.ts";
import { type Html, trustHtml } from "../model/html.ts";
import type { Settings } from "../model/settings.ts";
import { hrefOf } from "./links.ts";

/**
 * Makes mentions links: the text is the same but for the tags put in. A page that the editor linked already is not linked
 * again. The mentions are in order, do not overlap, and each stands in one stretch of text, so the HTML stays balanced.
 */
export function linkMentions(body: Html, mentions: readonly MentionLink[], settings: Settings): Html {
  if (mentions.length === 0) return body;
  const linkedAlready = linksOf(body);
  let linked = "";
  let done = 0;
  for (const { start, end, address } of mentions) {
    const href = hrefOf(address, settings).replaceAll("&", "&amp;").replaceAll('"', "&quot;");
    if (linkedAlready.has(href)) continue;
    linked += `${body.slice(done, start)}<a class="mention" href="${href}">${body.slice(start, end)}</a>`;
    done = end;
  }
  return done === 0 ? body : trustHtml(linked + body.slice(done));
}

/** Where the links of a text lead to. */
function linksOf(body: Html): ReadonlySet<string> {
  const links = new Set<string>();
  const start = ' href="';
  for (let at = body.indexOf(start); at !== -1; at = body.indexOf(start, at)) {
    at += start.length;
    links.add(body.slice(at, body.indexOf('"', at)));
  }
  return links;
}
