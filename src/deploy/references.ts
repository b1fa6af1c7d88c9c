import { fileAt } from "./host-rules.ts";

/** True for a file in which other files of the site are named as text. */
export function isText(file: string): boolean {
  return /(?:^|\/)[^./]*$|\.(?:html|xml|json|opml|txt|css|js|svg|webmanifest)$/.test(file);
}

/**
 * The files of a site that a page or feed of it names, as a link, as a picture or otherwise: whatever in its text looks like an
 * address of this site. `base` is the path below which the site stands.
 */
export function namedIn(text: string, base: string): ReadonlySet<string> {
  const named = new Set<string>();
  for (const [found] of text.matchAll(/\/[^\s"'<>()\\?#,;]*/g)) {
    const path = found.startsWith("//") ? found.replace(/^\/\/[^/]*/, "") : found;
    if (path.startsWith(base)) named.add(fileAt(path.slice(base.length)));
  }
  return named;
}
