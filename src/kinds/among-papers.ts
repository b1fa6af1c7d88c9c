import type { Edition, Paper } from "../edition/edition.ts";
import type { Settings } from "../model/settings.ts";
import { fieldAddress } from "../model/site-address.ts";
import { articleAmong, type PageVersion, type PaperPlace } from "../pages/among-papers.ts";
import { groupsWithPages } from "../pages/groups-with-pages.ts";
import { isOfKind, type Page } from "../pages/page.ts";
import { asPart } from "./facts-digest.ts";
import { kindOf } from "./kinds.ts";

/** Tells every page of a site with several papers where it stands among them. */
export function amongPapers(pages: readonly Page[], edition: Edition): Page[] {
  const versions = versionsByPlace(pages);
  const places = new Map(edition.papers.map((paper) => [paper, paperPlace(paper, edition, versions)]));
  return pages.map((page) => {
    const paper = places.get(page.paper);
    if (paper === undefined || kindOf(page).of === "site") return page;
    if (isOfKind("article", page))
      return { ...page, among: articleAmong(paper, page.subject.article.versions) };
    const there = (isSameElsewhere(page) && versions.get(placeOf(page))) || [];
    return { ...page, among: { paper, versions: there.length > 1 ? there : [] } };
  });
}

type Versions = ReadonlyMap<string, readonly PageVersion[]>;

/** The pages that papers may have in common, by their place below the address of a paper. */
function versionsByPlace(pages: readonly Page[]): Versions {
  const places = new Map<string, PageVersion[]>();
  for (const page of pages) {
    if (!isSameElsewhere(page)) continue;
    const { address, paper } = page;
    const version = { language: paper.language, address };
    const others = places.get(placeOf(page));
    if (others === undefined) places.set(placeOf(page), [version]);
    // Two pages of one paper with one address are told to their editors.
    else if (others.at(-1)?.language !== paper.language) others.push(version);
  }
  return places;
}

function isSameElsewhere(page: Page): boolean {
  return kindOf(page).isVersion?.(page) === true;
}

/** Where a page would stand in the paper of the site’s own language. */
function placeOf({ address, paper }: Page): string {
  return address.slice(paper.address.length - 1);
}

function paperPlace(paper: Paper, { papers, settings }: Edition, versions: Versions): PaperPlace {
  return asPart({
    language: paper.language,
    address: paper.address,
    indexes: groupsWithPages(paper).map(({ id }) => id),
    leads: leadsOf(paper, settings, versions),
    papers: papers.map(({ language, address }) => ({ language, address })),
  });
}

/** Where a paper has pages of its own in place of those that the settings name for all. */
function leadsOf(paper: Paper, settings: Settings, versions: Versions): Record<string, string> {
  if (paper.address === "/") return {};
  const { menu, publisher } = settings;
  const named = [...menu.map(({ url }) => url), ...Object.values(publisher.policies)];
  const leads: Record<string, string> = {};
  for (const given of named) {
    const address = fieldAddress(given, settings);
    const there = address === undefined ? undefined : (versions.get(address) ?? versions.get(`${address}/`));
    const version = there?.find(({ language }) => language === paper.language);
    if (version !== undefined) leads[given] = version.address;
  }
  return leads;
}
