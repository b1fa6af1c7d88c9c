import { notFoundCards } from "../pages/not-found.ts";
import { type NotFoundFacts, notFoundView } from "../render/views/plain.ts";
import { type Kind, noneNewest, notInSitemap, usualClaim } from "./kind.ts";

/** What a host shows for an address that does not exist. */
export const notFoundKind: Kind<"not-found", NotFoundFacts> = {
  of: "paper",
  *pages(paper) {
    yield { paper, address: `${paper.address}404.html`, subject: { kind: "not-found" } };
  },
  facts: ({ paper }, shared) => ({ latest: shared.cards(paper.articles.slice(0, notFoundCards)) }),
  made: { as: "page", view: notFoundView },
  sitemap: notInSitemap,
  newest: noneNewest,
  claim: usualClaim,
};
