import type { Sponsor } from "../model/content.ts";
import { type Html, trustHtml } from "../model/html.ts";
import type { Settings } from "../model/settings.ts";
import { webUrl } from "./links.ts";
import type { BylinePart } from "./views.ts";
import type { Words } from "./words.ts";

/** What readers must know of an article that somebody paid for; who did is a link, where the newsroom gives one. */
export function paidFor(sponsor: Sponsor | undefined, words: Words): readonly BylinePart[] {
  if (sponsor === undefined) return [{ text: words.sponsored.explained, href: undefined }];
  const { name, url } = sponsor;
  const text = words.sponsored.explainedBy(name);
  const at = text.indexOf(name);
  return [
    { text: text.slice(0, at), href: undefined },
    { text: name, href: url && webUrl(url) },
    { text: text.slice(at + name.length), href: undefined },
  ].filter(({ text }) => text !== "");
}

/**
 * Marks the links of a text that lead elsewhere as paid for, as search engines ask
 * (https://developers.google.com/search/docs/crawling-indexing/qualify-outbound-links). The text is HTML of our own printing: in
 * a tag, `>` and quotation marks stand in no attribute.
 */
export function sponsoredLinks(html: Html, { url }: Pick<Settings, "url">): Html {
  return trustHtml(
    html.replace(/<a(?=\s)[^>]*>/g, (tag) => {
      const href = /\shref="([^"]*)"/.exec(tag)?.[1] ?? "";
      if (!/^https?:/i.test(href) || href.startsWith(url)) return tag;
      const rel = /\srel="([^"]*)"/.exec(tag);
      if (rel === null) return tag.replace(/^<a/, '<a rel="sponsored"');
      return tag.replace(rel[0], ` rel="${rel[1]} sponsored"`);
    }),
  );
}
