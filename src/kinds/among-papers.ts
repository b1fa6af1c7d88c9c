import type { Edition, Paper } from "../edition/edition.ts";
import type { Settings } from "../model/settings.ts";
import { fieldAddress } from "../model/site-address.ts";
import { amongPapers, type PageVersion, type PaperPlace } from "../pages/among-papers.ts";
import { groupsWithPages } from "../pages/groups-with-pages.ts";
import { isOfKind, type Page } from "../pages/page.ts";
import { asPart } from "./facts-digest.ts";
import { kindOf } from "./kinds.ts";

/** Tells every page of a paper what that has, and where the page is there in the others. */
export function tellPapers(pages: readonly Page[], edition: Edition): Page[] {
  const versions: Versions = edition.papers.length === 1 ? new Map() : versionsByPlace(pages);
  // Most pages are in one language, and know the same.
  const alone = new Map(
    edition.papers.map((paper) => [paper, amongPapers(paperPlace(paper, edition, versions))]),
  );
  return pages.map((page) => {
    const among = alone.get(page.paper);
    if (among === undefined || kindOf(page).of === "site") return page;
    const there = versionsOf(page, versions);
    return { ...page, among: there.length > 1 ? amongPapers(among.paper, there) : among };
  });
}

function versionsOf(page: Page, versions: Versions): readonly PageVersion[] {
  if (isOfKind("article", page)) return page.subject.article.versions ?? [];
  return (isSameElsewhere(page) && versions.get(placeOf(page))) || [];
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
    archived: paper.articles.length > 0,
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
