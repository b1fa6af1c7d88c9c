import { type Kind, noneNewest, notInSitemap, usualClaim } from "./kind.ts";

/** The files of `content/media/`, published as they are. */
export const mediaKind: Kind<"media", { readonly digest: string }> = {
  of: "site",
  *pages(paper, { media }) {
    for (const file of media)
      yield { paper, address: file.address, subject: { kind: "media", file }, owner: file.path };
  },
  facts: ({ subject }) => ({ digest: subject.file.digest }),
  made: { as: "copy", source: ({ subject }) => subject.file.path },
  sitemap: notInSitemap,
  newest: noneNewest,
  claim: { ...usualClaim, namesFolders: true },
};
