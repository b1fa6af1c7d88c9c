import { robots } from "../render/robots.ts";
import { type Kind, noneNewest, notInSitemap, usualClaim } from "./kind.ts";

/** `/robots.txt` */
export const robotsKind: Kind<"robots"> = {
  *pages() {
    yield { address: "/robots.txt", subject: { kind: "robots" } };
  },
  facts: () => [],
  made: { as: "text", text: (_page, { edition }) => robots(edition.settings) },
  sitemap: notInSitemap,
  newest: noneNewest,
  claim: usualClaim,
};
