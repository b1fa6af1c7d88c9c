import { termSpellings } from "../edition/term-spellings.ts";
import { dayOf } from "../model/moment.ts";
import { searchNamesFile } from "../pages/search-address.ts";
import { type SearchNamesFacts, searchNames } from "../render/search-names.ts";
import { type Kind, noneNewest, notInSitemap, usualClaim } from "./kind.ts";
import { groupFacts } from "./plain-facts.ts";

/** How many headlines are suggested before anything is looked up. */
const newestSuggested = 50;

/** `/search/names.json`: every name in every spelling, and which bundles there are. All that the page of search loads at first. */
export const searchNamesKind: Kind<"search-names", SearchNamesFacts> = {
  of: "paper",
  *pages(paper, { settings }, { search }) {
    if (!settings.search) return;
    const bundles = search.bundles.filter((bundle) => bundle.paper === paper.address);
    const address = `${paper.address}${searchNamesFile}`;
    yield { paper, address, subject: { kind: "search-names", bundles } };
  },
  facts: ({ paper, subject: { bundles } }) => {
    const years = new Map(paper.archive.years.map(({ key }, at) => [key, at]));
    return {
      years: paper.archive.years.map(({ key }) => key),
      bundles: bundles.map(({ year, folder }) => ({ year, folder })),
      engine: bundles[0]?.engine,
      groups: paper.groups.map((group) => ({
        group: groupFacts(group),
        names: group.terms.map((term) => ({
          spellings: termSpellings(term),
          slug: term.slug,
          note: term.note,
          count: term.articles.length,
          years: [...new Set(term.articles.map(({ row }) => years.get(dayOf(row.date).slice(0, 4)) ?? 0))],
        })),
      })),
      types: [...new Set(paper.articles.map(({ row }) => row.type))].sort(),
      newest: paper.articles
        .slice(0, newestSuggested)
        .map(({ address, row }) => ({ address, title: row.title, day: dayOf(row.date) })),
    };
  },
  made: { as: "text", text: (facts, _address, context) => searchNames(facts, context) },
  sitemap: notInSitemap,
  newest: noneNewest,
  claim: usualClaim,
};
