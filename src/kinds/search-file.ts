import { type Kind, noneNewest, notInSitemap, usualClaim } from "./kind.ts";

/** The files of the index: `/search/index/2025-0f3a9c21b7de/ids.json`. */
export const searchFileKind: Kind<"search-file", { readonly digest: string }> = {
  of: "site",
  *pages(paper, _edition, { search }) {
    for (const file of search.files)
      yield { paper, address: file.address, subject: { kind: "search-file", file } };
  },
  facts: ({ subject }) => ({ digest: subject.file.digest }),
  made: { as: "copy", source: ({ subject }) => subject.file.path },
  sitemap: notInSitemap,
  newest: noneNewest,
  claim: usualClaim,
};
