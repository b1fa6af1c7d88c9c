import { digestOf } from "../model/digest.ts";
import type { Icon } from "../pages/icons.ts";
import { icons } from "../pages/icons.ts";
import { drawIcon, ownIcon } from "../theme/icons.ts";
import { type Kind, noneNewest, notInSitemap, usualClaim } from "./kind.ts";

/** The icons that every site has. */
export const iconKind: Kind<"icon", Icon> = {
  of: "site",
  *pages(paper) {
    for (const icon of icons) yield { paper, address: icon.address, subject: { kind: "icon", icon } };
  },
  facts: ({ subject }) => subject.icon,
  made: {
    as: "picture",
    look: ({ icons }) => icons,
    picture: (icon, easel) => ({
      key: digestOf(["icon", easel.drawing.icons, icon.name]),
      own: ownIcon(easel.root, icon),
      draw: async ({ engraver }) => drawIcon(easel, icon, await engraver()),
    }),
  },
  sitemap: notInSitemap,
  newest: noneNewest,
  claim: usualClaim,
};
