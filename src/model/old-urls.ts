import { plainPath } from "./site-address.ts";

/** An address of an old site, and where it stands in its list. */
export interface OldUrl {
  /** From `/` on, as it is compared (see `site-address.ts`). */
  readonly path: string;
  /** From 1. */
  readonly line: number;
  readonly column: number;
}

/**
 * The addresses of a sitemap (https://www.sitemaps.org/protocol.html), in XML or as a text with one of them a line. Whatever their host
 * is, their paths count. Undefined for an index of sitemaps.
 */
export function oldUrls(text: string): readonly OldUrl[] | undefined {
  if (/<sitemapindex[\s>]/.test(text)) return undefined;
  const isXml = /^\s*</.test(text);
  const found: OldUrl[] = [];
  let [line, lineStart] = [1, 0];
  for (const match of text.matchAll(isXml ? /<loc>\s*([^<]*?)\s*<\/loc>/g : /(\S+)/g)) {
    for (let end = text.indexOf("\n", lineStart); end !== -1 && end < match.index; ) {
      [line, lineStart] = [line + 1, end + 1];
      end = text.indexOf("\n", lineStart);
    }
    const url = (match[1] ?? "").replaceAll("&apos;", "'").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
    if (!URL.canParse(url, "https://old.invalid/")) continue;
    const { pathname, protocol } = new URL(url, "https://old.invalid/");
    if (protocol !== "https:" && protocol !== "http:") continue;
    found.push({ path: plainPath(pathname), line, column: match.index - lineStart + 1 });
  }
  return found;
}
