import type { FontFile } from "../model/face/face.ts";
import { type Kind, noneNewest, notInSitemap, usualClaim } from "./kind.ts";

/** The newsroom’s own type, as far as pages are set in it. */
export const fontKind: Kind<"font", { readonly digest: string }> = {
  of: "site",
  *pages(paper, { settings }) {
    // Two files may hold the same.
    const shown = settings.face.fonts.filter(({ isShown }) => isShown);
    const fonts = new Map<string, FontFile>(shown.map((font) => [font.address, font]));
    for (const font of fonts.values())
      yield { paper, address: font.address, subject: { kind: "font", font }, owner: font.path };
  },
  facts: ({ subject }) => ({ digest: subject.font.digest }),
  made: { as: "copy", source: ({ subject }) => subject.font.path },
  sitemap: notInSitemap,
  newest: noneNewest,
  claim: usualClaim,
};
