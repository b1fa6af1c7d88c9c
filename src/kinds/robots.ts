import { robots } from "../render/robots.ts";
import { type Kind, type Nothing, noneNewest, nothing, notInSitemap, usualClaim } from "./kind.ts";

/** `/robots.txt` */
export const robotsKind: Kind<"robots", Nothing> = {
  of: "site",
  *pages(paper) {
    yield { paper, address: "/robots.txt", subject: { kind: "robots" } };
  },
  facts: () => nothing,
  made: { as: "text", text: (_facts, _address, { frame }) => robots(frame.settings) },
  sitemap: notInSitemap,
  newest: noneNewest,
  claim: usualClaim,
};
