import { notFoundCards } from "../pages/not-found.ts";
import { notFoundView } from "../render/views/plain.ts";
import { type Kind, noneNewest, notInSitemap, usualClaim } from "./kind.ts";

/** What a host shows for an address that does not exist. */
export const notFoundKind: Kind<"not-found"> = {
  *pages() {
    yield { address: "/404.html", subject: { kind: "not-found" } };
  },
  facts: (_page, { articles }, shared) => shared.cards(articles.slice(0, notFoundCards)),
  made: { as: "page", view: ({ address }, site) => notFoundView(address, site) },
  sitemap: notInSitemap,
  newest: noneNewest,
  claim: usualClaim,
};
