import { groupsWithPages } from "../pages/groups-with-pages.ts";
import { searchAddress } from "../pages/search-address.ts";
import { termsWithMost } from "../pages/terms-with-most.ts";
import { type SearchFacts, searchView } from "../render/views/search.ts";
import { isVersion, type Kind, noneNewest, notInSitemap, usualClaim } from "./kind.ts";
import { groupFacts, linkFacts } from "./plain-facts.ts";

/** `/search/`: where readers search; without JavaScript, a page of ways to every article. */
export const searchKind: Kind<"search", SearchFacts> = {
  of: "paper",
  *pages(paper, { settings }) {
    if (settings.search)
      yield { paper, address: `${paper.address}${searchAddress}`, subject: { kind: "search" } };
  },
  isVersion,
  facts: ({ paper }) => ({
    years: paper.archive.years.map(({ key, address }) => ({ key, address })),
    groups: groupsWithPages(paper).map((group) => ({
      group: groupFacts(group),
      terms: termsWithMost(group, 8).map(linkFacts),
    })),
  }),
  made: { as: "page", view: searchView },
  sitemap: notInSitemap,
  newest: noneNewest,
  claim: { ...usualClaim, name: () => "the page of search" },
};
