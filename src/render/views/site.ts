import { inLanguage, isSameLanguage } from "../../model/language.ts";
import { searchAddress } from "../../pages/search-address.ts";
import { webManifestFile } from "../../pages/web-manifest.ts";
import { directionOf } from "../direction.ts";
import { hrefFrom, hrefOf, inPaper } from "../links.ts";
import type { RenderContext } from "../render-context.ts";
import type { TextLanguage } from "../text-language.ts";
import type { Link, SiteView } from "../views.ts";
import type { Words } from "../words.ts";
import { logoView, textFont } from "./face.ts";
import { foreignTo } from "./foreign.ts";

/** Of each language the view, and the same with one item of the menu marked, by its address and how. */
interface KnownViews {
  readonly site: SiteView;
  readonly marked: Map<string, SiteView>;
}

const known = new WeakMap<RenderContext, KnownViews>();

/**
 * What every page shows of the site. `address` is that of the page, and `sections` those of what it belongs to, the first of
 * which that is in the menu is marked there, where the page itself is not in it.
 */
export function siteView(
  context: RenderContext,
  address: string,
  sections: readonly string[] = [],
): SiteView {
  const { settings } = context.frame;
  const views = known.get(context) ?? { site: makeSite(context), marked: new Map<string, SiteView>() };
  known.set(context, views);
  const at = (address: string): number => {
    const href = hrefOf(address, settings);
    return views.site.menu.findIndex((item) => item.href === href);
  };
  const here = at(address);
  if (here !== -1) return marked(views, here, "page");
  const section = sections.map(at).find((place) => place !== -1);
  return section === undefined ? views.site : marked(views, section, "true");
}

function marked({ site, marked }: KnownViews, place: number, current: "page" | "true"): SiteView {
  const key = `${place} ${current}`;
  const view = marked.get(key) ?? {
    ...site,
    menu: site.menu.map((item, at) => (at === place ? { ...item, current } : item)),
  };
  marked.set(key, view);
  return view;
}

/** True for the page of something in the menu: it is drawn as the front of a section. */
export function isInMenu(context: RenderContext, address: string): boolean {
  const href = hrefOf(address, context.frame.settings);
  return siteView(context, address).menu.some((item) => item.href === href);
}

function makeSite({ frame, words, language: page }: RenderContext): SiteView {
  const { settings, usual, paper } = frame;
  const { language } = words;
  const elsewhere = foreignTo(language, usual.language);
  const menu = menuOf(frame, page, words).map(({ label, url, own }) => ({
    text: label,
    href: hrefFrom(url, settings),
    current: undefined,
    ...(own ? elsewhere : {}),
  }));
  return {
    title: settings.title,
    description: settings.description,
    ...(isSaidElsewhere(settings.description, frame) ? { descriptionLanguage: usual.language } : {}),
    home: hrefOf(paper.address, settings),
    ...(settings.search ? { search: hrefOf(inPaper(searchAddress, frame), settings) } : {}),
    menu,
    styleSheet: hrefOf("/assets/style.css", settings),
    icon: hrefOf("/assets/icon.svg", settings),
    language,
    direction: directionOf(language),
    touchIcon: hrefOf("/assets/apple-touch-icon.png", settings),
    logo: logoView(settings),
    textFont: textFont(settings),
    paperColours: { light: settings.face.light.paper, dark: settings.face.dark.paper },
    manifest: hrefOf(inPaper(webManifestFile, frame), settings),
    publisher: settings.publisher.name,
    policies: Object.entries(settings.publisher.policies).map(
      ([name, url]): Link => ({
        text: policyLabel(name, words),
        href: hrefFrom(paper.leads[url] ?? url, settings),
        ...(name === "corrections" || wordFor(name, words.policies) !== undefined ? {} : elsewhere),
      }),
    ),
    services: waysOf(frame, words, elsewhere).filter(({ href }) => !menu.some((item) => item.href === href)),
    words,
  };
}

/** The ways to all that a paper has, in the foot of its pages: none leads to a page that is not there. */
function waysOf(
  { settings, paper, groups }: RenderContext["frame"],
  words: Words,
  elsewhere: TextLanguage,
): Link[] {
  const way = (text: string, below: string): Link => ({
    text,
    href: hrefOf(inPaper(below, { paper }), settings),
  });
  return [
    way(words.latest, "latest/"),
    ...(paper.archived ? [way(words.archive.heading, "archive/")] : []),
    ...groups
      .filter(({ id }) => paper.indexes.includes(id))
      .map(({ id }) => ({
        ...way(groupLabel(id, words), `${id}/`),
        ...(isOwnWord(id, words) ? elsewhere : {}),
      })),
    ...(settings.search ? [way(words.search.heading, searchAddress)] : []),
    way(words.corrections, "corrections/"),
    way(words.feeds.heading, "feeds/"),
  ];
}

/** Whether a description is that of the site, where the paper is in another language and has none of its own. */
export function isSaidElsewhere(
  description: string,
  { usual, paper }: Pick<RenderContext["frame"], "usual" | "paper">,
): boolean {
  return paper.address !== "/" && description !== "" && description === usual.description;
}

interface MenuEntry {
  readonly label: string;
  readonly url: string;
  /** True where the words are the newsroom’s, in the site’s own language. */
  readonly own: boolean;
}

/**
 * The menu of a paper: its own, else that of the site, else the usual one. What Dateline has a word for is said in the language
 * of the page, and where the paper has a page of its own in place of another, that is where the menu leads.
 */
function menuOf(
  { settings, usual, paper, groups }: RenderContext["frame"],
  page: string,
  words: Words,
): readonly MenuEntry[] {
  const isOther = paper.address !== "/";
  const own = isOther ? inLanguage(usual.languages, paper.language)?.menu : undefined;
  if (own !== undefined) return own.map((item) => ({ ...item, own: false }));
  const named = [
    { label: words.latest, url: "/latest/", own: false },
    ...groups
      .filter(({ kind }) => kind === "taxonomy")
      .map(({ id }) => ({ label: groupLabel(id, words), url: `/${id}/`, own: isOwnWord(id, words) })),
  ];
  const hasIndex = ({ url }: MenuEntry): boolean =>
    url === "/latest/" || paper.indexes.some((id) => url === `/${id}/`);
  const isTranslated = !isSameLanguage(page, usual.language);
  const menu =
    settings.menu.length === 0
      ? named.filter((item) => !isOther || hasIndex(item))
      : settings.menu.map((item) => {
          const known = isTranslated ? named.find(({ url }) => url === item.url) : undefined;
          return known ?? { ...item, own: true };
        });
  if (!isOther) return menu;
  return menu.map((item) => ({
    ...item,
    url: hasIndex(item) ? inPaper(item.url.slice(1), { paper }) : (paper.leads[item.url] ?? item.url),
  }));
}

/** The heading of a group: the language’s own word, else its id. */
export function groupLabel(id: string, words: Words): string {
  return wordFor(id, words.taxonomies) ?? capitalised(id);
}

/** True for a group that Dateline has no word for in a language: the newsroom’s own, named in the site’s language. */
function isOwnWord(id: string, words: Words): boolean {
  return wordFor(id, words.taxonomies) === undefined;
}

/** The heading of a group with its language, where that is not the one of the page. */
export function groupHeading(
  id: string,
  { frame, words, language: page }: RenderContext,
): { readonly label: string } & TextLanguage {
  const language = isOwnWord(id, words) ? frame.usual.language : words.language;
  return { label: groupLabel(id, words), ...foreignTo(page, language) };
}

/** The policy of corrections is told apart from the corrections themselves, which stand beside it. */
function policyLabel(name: string, words: Words): string {
  if (name === "corrections") return words.correctionsPage.policy;
  return wordFor(name, words.policies) ?? capitalised(name);
}

/** A newsroom may call things what it likes, also by the name of something that every object has. */
function wordFor(name: string, words: Readonly<Record<string, string>>): string | undefined {
  return Object.hasOwn(words, name) ? words[name] : undefined;
}

/** `ownership-funding` → “Ownership funding”. */
function capitalised(id: string): string {
  return id.charAt(0).toUpperCase() + id.slice(1).replaceAll("-", " ");
}
