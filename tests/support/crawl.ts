import { renderPage } from "../../layouts/page.tsx";
import type { PageKind } from "../../src/pages/page.ts";
import type { Planned } from "./edition.ts";
import { htmlView } from "./made.ts";

/** What no reader goes to by a link: files for programs, old addresses, the page of wrong ones. */
const notForReaders: readonly PageKind[] = [
  ...(["asset", "derivative", "font", "host-redirects", "icon", "machine-file", "media"] as const),
  ...([
    "news-sitemap",
    "not-found",
    "redirect",
    "robots",
    "search-file",
    "search-names",
    "share-card",
    "site-card",
    "sitemap",
  ] as const),
  ...(["sitemap-index", "desk", "desk-file"] as const),
];

/** Goes from `/` along the links of the pages, feeds that they name too, and gives the addresses that it does not come to. */
export function unreachable(planned: Planned): string[] {
  const pages = new Map(planned.pages.map((page) => [page.address, page]));
  const reached = new Set(["/"]);
  for (const address of reached) {
    const page = pages.get(address);
    const view = page && htmlView(page, planned);
    if (view === undefined) continue;
    for (const [, href = ""] of renderPage(view).matchAll(/<(?:a|link) [^>]*?href="([^"#?]*)/g)) {
      const to = decodeURI(href.replace(/^https:\/\/[^/]+/, ""));
      if (pages.has(to)) reached.add(to);
    }
  }
  return planned.pages
    .filter(({ address, subject }) => !reached.has(address) && !notForReaders.includes(subject.kind))
    .map(({ address }) => address);
}
