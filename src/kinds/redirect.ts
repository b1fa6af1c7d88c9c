import type { PageOf } from "../pages/page.ts";
import { termRedirects } from "../pages/term-redirects.ts";
import { redirect } from "../render/redirect.ts";
import { type Kind, noneNewest, notInSitemap, usualClaim } from "./kind.ts";

/**
 * Old addresses, each a small page that leads on: those that articles name, and where they are free, those that other
 * names of a term would have.
 */
export const redirectKind: Kind<"redirect"> = {
  *pages(edition, { pages }) {
    const named: PageOf<"redirect">[] = [];
    for (const { row, address } of edition.articles)
      for (const alias of row.aliases)
        named.push({ address: alias, subject: { kind: "redirect", to: address }, owner: row.path });
    yield* named;
    yield* termRedirects(edition, pages, named);
  },
  facts: ({ subject }) => [subject.to],
  made: { as: "text", text: ({ subject }, site) => redirect(subject.to, site) },
  sitemap: notInSitemap,
  newest: noneNewest,
  claim: {
    ...usualClaim,
    field: ["aliases"],
    advice: "Take it out of `aliases`, or let the other page have another address.",
    namesFolders: true,
  },
};
