import type { Settings } from "../model/settings.ts";
import { urlOf } from "./links.ts";

/** `robots.txt` (RFC 9309): everything may be read, and the sitemap is here. */
export function robots(settings: Settings): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${urlOf("/sitemap.xml", settings)}\n`;
}
