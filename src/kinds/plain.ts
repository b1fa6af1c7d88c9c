import type { PlainPage } from "../model/content.ts";
import { plainView } from "../render/views/plain.ts";
import { type Kind, noneNewest, usualClaim } from "./kind.ts";

/** The pages of `content/pages/`. */
export const plainKind: Kind<"plain", PlainPage> = {
  *pages({ plainPages }) {
    for (const page of plainPages)
      yield { address: page.address, subject: { kind: "plain", page }, owner: page.path };
  },
  facts: ({ subject }) => subject.page,
  made: { as: "page", view: (page, _address, site) => plainView(page, site) },
  sitemap: ({ address, subject }) => (subject.page.draft ? undefined : { address }),
  newest: noneNewest,
  claim: { ...usualClaim, text: ({ subject }) => subject.page },
};
