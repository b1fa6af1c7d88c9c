import { type PageKind, pagesOf } from "../pages/page.ts";
import { sitemapIndex } from "../render/sitemap.ts";
import { type Kind, noneNewest, notInSitemap, usualClaim } from "./kind.ts";

/** The kinds whose pages may be too many for one file, and the address at which they are looked for. */
const indexed: readonly (readonly [PageKind, string])[] = [
  ["sitemap", "/sitemap.xml"],
  ["news-sitemap", "/news-sitemap.xml"],
];

/** An index of sitemaps, where one file does not hold them all; it has the address that the file would have. */
export const sitemapIndexKind: Kind<"sitemap-index", { readonly parts: readonly string[] }> = {
  of: "site",
  *pages(paper, _edition, { pages }) {
    for (const [kind, address] of indexed) {
      const parts = Array.from(pagesOf(kind, pages), (page) => page.address);
      if (parts.length > 1) yield { paper, address, subject: { kind: "sitemap-index", parts } };
    }
  },
  facts: ({ subject }) => ({ parts: subject.parts }),
  made: { as: "text", text: ({ parts }, _address, { frame }) => sitemapIndex(parts, frame.settings) },
  sitemap: notInSitemap,
  newest: noneNewest,
  claim: usualClaim,
};
