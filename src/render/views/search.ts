import { searchScript } from "../../pages/assets.ts";
import type { PeriodAddress } from "../../pages/page.ts";
import { searchNamesFile } from "../../pages/search-address.ts";
import { searchFilesFolder } from "../../pages/search-index.ts";
import type { GroupTerms, TermLinkFacts } from "../facts.ts";
import { hrefOf, inPaper } from "../links.ts";
import type { SearchView } from "../overview-views.ts";
import type { RenderContext } from "../render-context.ts";
import { headView } from "./head.ts";
import { groupHeading, siteView } from "./site.ts";

/** The ways from the page of search to every article. */
export interface SearchFacts {
  /** Newest first. */
  readonly years: readonly PeriodAddress[];
  readonly groups: readonly GroupTerms<TermLinkFacts>[];
}

/** Of a word of Dateline: it is in the language of the page. */
const same = { language: undefined, direction: undefined };

/** `/search/` of a paper. */
export function searchView(
  { years, groups }: SearchFacts,
  address: string,
  context: RenderContext,
): SearchView {
  const { frame, words } = context;
  const { settings } = frame;
  const [label, below] = frame.paper.archived
    ? [words.archive.heading, "archive/"]
    : [words.latest, "latest/"];
  return {
    kind: "search",
    site: siteView(context, address),
    head: headView(context, {
      title: words.search.heading,
      description: words.search.description(settings.title),
      address,
      // What it finds is listed by itself.
      noIndex: true,
    }),
    heading: words.search.heading,
    script: hrefOf(`/assets/${searchScript}`, settings),
    names: hrefOf(inPaper(searchNamesFile, frame), settings),
    files: hrefOf(`/${searchFilesFolder}/`, settings),
    base: settings.basePath,
    ways: [
      {
        heading: { label, href: hrefOf(inPaper(below, frame), settings), ...same },
        links: years.map(({ key, address }) => ({ text: key, href: hrefOf(address, settings) })),
      },
      ...groups.map(({ group, terms }) => ({
        heading: { ...groupHeading(group.id, context), href: hrefOf(group.address, settings) },
        links: terms.map((term) => ({ text: term.name, href: hrefOf(term.address, settings) })),
      })),
    ],
  };
}
