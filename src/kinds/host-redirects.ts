import { pagesOf, type Redirect } from "../pages/page.ts";
import { hostRedirects } from "../render/machine-files/host-redirects.ts";
import { type Kind, noneNewest, notInSitemap, usualClaim } from "./kind.ts";

/** `/_redirects`: the old addresses, for hosts that read them there. */
export const hostRedirectsKind: Kind<"host-redirects", { readonly redirects: readonly Redirect[] }> = {
  of: "site",
  *pages(paper, _edition, { pages }) {
    const redirects = Array.from(pagesOf("redirect", pages), ({ address, subject }) => ({
      from: address,
      to: subject.to,
    }));
    yield { paper, address: "/_redirects", subject: { kind: "host-redirects", redirects } };
  },
  facts: ({ subject }) => ({ redirects: subject.redirects }),
  made: {
    as: "text",
    text: ({ redirects }, _address, { frame }) => hostRedirects(redirects, frame.settings),
  },
  sitemap: notInSitemap,
  newest: noneNewest,
  claim: usualClaim,
};
