import type { PlainFacts } from "../render/facts.ts";
import { plainView } from "../render/views/plain.ts";
import { type Kind, noneNewest, usualClaim } from "./kind.ts";

/** The pages of `content/pages/`. */
export const plainKind: Kind<"plain", PlainFacts> = {
  *pages({ plainPages }) {
    for (const page of plainPages)
      yield { address: page.address, subject: { kind: "plain", page }, owner: page.path };
  },
  facts: ({ address, subject: { page } }, shared) => ({ page, pictures: shared.picturesIn(page, address) }),
  made: { as: "page", view: (facts, _address, site) => plainView(facts, site) },
  sitemap: ({ address, subject }) => (subject.page.draft ? undefined : { address }),
  newest: noneNewest,
  claim: { ...usualClaim, text: ({ subject }) => subject.page },
};
