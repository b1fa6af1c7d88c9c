import type { Settings } from "../model/settings.ts";
import { urlOf } from "./links.ts";

/** `robots.txt` (RFC 9309): everything may be read, and the sitemaps are here. */
export function robots(settings: Settings): string {
  return `User-agent: *\nAllow: /\n\n${sitemapLines(settings)}`;
}

/** One line for each sitemap that crawlers should know. */
function sitemapLines(settings: Settings): string {
  return ["/sitemap.xml", "/news-sitemap.xml"]
    .map((address) => `Sitemap: ${urlOf(address, settings)}\n`)
    .join("");
}
