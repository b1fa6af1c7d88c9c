import type { Settings } from "../model/settings.ts";
import type { SitemapEntry } from "../pages/page.ts";
import { urlOf } from "./links.ts";
import { xml, xmlDocument } from "./xml.ts";

/** A sitemap of addresses, https://www.sitemaps.org/protocol.html. `lastmod` is the last significant change. */
export function sitemap(entries: readonly SitemapEntry[], settings: Settings): string {
  const urls = entries.map(({ address, changed }) => {
    const lastmod = changed === undefined ? undefined : xml`<lastmod>${changed}</lastmod>`;
    return xml`<url><loc>${urlOf(address, settings)}</loc>${lastmod}</url>\n`;
  });
  return xmlDocument(xml`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls}</urlset>`);
}

/** An index of sitemaps, for a site too large for one. */
export function sitemapIndex(parts: readonly string[], settings: Settings): string {
  const maps = parts.map((address) => xml`<sitemap><loc>${urlOf(address, settings)}</loc></sitemap>\n`);
  return xmlDocument(
    xml`<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${maps}</sitemapindex>`,
  );
}
