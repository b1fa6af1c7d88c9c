import { type Kind, noneNewest, settingsFile, usualClaim } from "./kind.ts";

/** What the newsroom’s own templates make, and what its Eleventy configuration passes through. */
export const ownKind: Kind<"own", { readonly digest: string }> = {
  of: "site",
  *pages(paper, _edition, { own }) {
    for (const page of own)
      yield { paper, address: page.address, subject: { kind: "own", page }, owner: page.source };
  },
  facts: ({ subject }) => ({ digest: subject.page.digest }),
  made: { as: "copy", source: ({ subject }) => subject.page.path },
  sitemap: ({ address, subject }) => (subject.page.isListed ? { address } : undefined),
  newest: noneNewest,
  claim: {
    ...usualClaim,
    isOfEditor: true,
    at: ({ owner }) => ({ file: owner ?? settingsFile, field: ["permalink"] }),
    advice: () => "Give the template another `permalink`, or put what it says into the page that is there.",
    namesFolders: true,
  },
};
