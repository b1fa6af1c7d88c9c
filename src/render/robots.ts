import type { Settings } from "../model/settings.ts";
import { aiCrawlers } from "./ai-crawlers.ts";
import { urlOf } from "./links.ts";

/** Addresses of the sitemaps; an index stands for its parts. */
const sitemaps: readonly string[] = ["/sitemap.xml", "/news-sitemap.xml"];

/**
 * `robots.txt` (RFC 9309): everything may be read, by all or by all but the crawlers of language models, and the sitemaps
 * are here.
 */
export function robots(settings: Settings): string {
  const groups = ["User-agent: *\nAllow: /\n"];
  if (settings.aiCrawlers === "disallow")
    groups.push(`${aiCrawlers.map((name) => `User-agent: ${name}\n`).join("")}Disallow: /\n`);
  groups.push(sitemaps.map((address) => `Sitemap: ${urlOf(address, settings)}\n`).join(""));
  return groups.join("\n");
}
