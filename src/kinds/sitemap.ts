import { isOfKind, type SitemapEntry } from "../pages/page.ts";
import { sitemap } from "../render/sitemap.ts";
import { type Kind, noneNewest, notInSitemap, type PlannedPages, usualClaim } from "./kind.ts";

/** The protocol allows 50,000 addresses in a file; half of that keeps a file small enough to be written anew at each edit. */
const perFile = 25_000;

/** `/sitemap.xml`: the addresses themselves, or from 25,000 on the files that an index lists. */
export const sitemapKind: Kind<"sitemap", { readonly entries: readonly SitemapEntry[] }> = {
  of: "site",
  *pages(paper, _edition, soFar) {
    const entries = entriesOf(soFar);
    if (entries.length <= perFile) {
      yield { paper, address: "/sitemap.xml", subject: { kind: "sitemap", entries } };
      return;
    }
    for (let start = 0; start < entries.length; start += perFile) {
      const address = `/sitemap-${start / perFile + 1}.xml`;
      yield { paper, address, subject: { kind: "sitemap", entries: entries.slice(start, start + perFile) } };
    }
  },
  facts: ({ subject }) => ({ entries: subject.entries }),
  made: { as: "text", text: ({ entries }, _address, { frame }) => sitemap(entries, frame.settings) },
  sitemap: notInSitemap,
  newest: noneNewest,
  claim: usualClaim,
};

/** Oldest article first, so that a new one changes the last files only; then all other pages. */
function entriesOf(planned: PlannedPages): SitemapEntry[] {
  const articles: SitemapEntry[] = [];
  const others: SitemapEntry[] = [];
  for (const [page, entry] of planned.inSitemap())
    (isOfKind("article", page) ? articles : others).push(entry);
  return [...articles.reverse(), ...others];
}
