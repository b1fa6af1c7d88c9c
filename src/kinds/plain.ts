import type { PlainFacts } from "../render/facts.ts";
import { plainView } from "../render/views/plain.ts";
import { isVersion, type Kind, noneNewest, usualClaim } from "./kind.ts";

/** The pages of `content/pages/`. */
export const plainKind: Kind<"plain", PlainFacts> = {
  of: "paper",
  *pages(paper) {
    for (const page of paper.plainPages)
      yield { paper, address: page.address, subject: { kind: "plain", page }, owner: page.path };
  },
  isVersion,
  facts: ({ address, subject: { page } }, shared) => ({ page, pictures: shared.picturesIn(page, address) }),
  made: { as: "page", view: (facts, _address, site) => plainView(facts, site.in(facts.page.language)) },
  sitemap: ({ address, subject }) => (subject.page.draft ? undefined : { address }),
  newest: noneNewest,
  claim: { ...usualClaim, text: ({ subject }) => subject.page },
};
