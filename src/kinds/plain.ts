import { plainView } from "../render/views/plain.ts";
import { type Kind, noneNewest, usualClaim } from "./kind.ts";

/** The pages of `content/pages/`. */
export const plainKind: Kind<"plain"> = {
  *pages({ plainPages }) {
    for (const page of plainPages)
      yield { address: page.address, subject: { kind: "plain", page }, owner: page.path };
  },
  facts: ({ subject }) => [subject.page.digest],
  made: { as: "page", view: ({ subject }, site) => plainView(subject.page, site) },
  sitemap: ({ address, subject }) => (subject.page.draft ? undefined : { address }),
  newest: noneNewest,
  claim: { ...usualClaim, text: ({ subject }) => subject.page },
};
