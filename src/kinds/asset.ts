import { assetNames } from "../pages/assets.ts";
import { assetText } from "../theme/assets.ts";
import { type Kind, type Nothing, noneNewest, nothing, notInSitemap, usualClaim } from "./kind.ts";

/** The files of the theme that every site has: `/assets/style.css`. */
export const assetKind: Kind<"asset", Nothing> = {
  of: "site",
  *pages(paper, { settings }) {
    for (const name of assetNames(settings))
      yield { paper, address: `/assets/${name}`, subject: { kind: "asset", name } };
  },
  // What is in it is compared with what stands.
  facts: () => nothing,
  made: { as: "theme-file", text: ({ subject }, looks) => assetText(looks, subject.name) },
  sitemap: notInSitemap,
  newest: noneNewest,
  claim: usualClaim,
};
