import { languageAddress } from "../../edition/language-address.ts";
import { isSameLanguage } from "../../model/language.ts";
import type { Settings } from "../../model/settings.ts";
import { directionOf } from "../direction.ts";
import { hrefFrom, hrefOf } from "../links.ts";
import type { RenderContext } from "../render-context.ts";
import type { Link, SiteView } from "../views.ts";
import type { Words } from "../words.ts";
import { type Foreign, foreignTo } from "./foreign.ts";

const known = new WeakMap<RenderContext, SiteView>();

/** What every page shows of the site. `address` is that of the page, so that the menu can mark it. */
export function siteView(context: RenderContext, address: string): SiteView {
  const { frame } = context;
  let site = known.get(context);
  if (site === undefined) {
    site = makeSite(context);
    known.set(context, site);
  }
  const here = hrefOf(address, frame.settings);
  return site.menu.some(({ href }) => href === here)
    ? { ...site, menu: site.menu.map((item) => ({ ...item, current: item.href === here })) }
    : site;
}

function makeSite({ frame, words, language: page }: RenderContext): SiteView {
  const { settings, groups } = frame;
  const { language } = words;
  const usual = [
    { label: words.latest, url: "/latest/", own: false },
    ...groups
      .filter(({ kind }) => kind === "taxonomy")
      .map(({ id, address }) => ({ label: groupLabel(id, words), url: address, own: isOwnWord(id, words) })),
  ];
  const menu = settings.menu.length === 0 ? usual : inLanguage(settings.menu, page, usual, settings);
  return {
    title: settings.title,
    description: settings.description,
    home: hrefOf(languageAddress(page, settings), settings),
    menu: menu.map(({ label, url, own }) => ({
      text: label,
      href: hrefFrom(url, settings),
      current: false,
      ...(own ? foreignTo(language, settings.language) : {}),
    })),
    styleSheet: hrefOf("/assets/style.css", settings),
    icon: hrefOf("/assets/icon.svg", settings),
    language,
    direction: directionOf(language),
    touchIcon: hrefOf("/assets/apple-touch-icon.png", settings),
    manifest: hrefOf("/site.webmanifest", settings),
    publisher: settings.publisher.name,
    policies: Object.entries(settings.publisher.policies).map(
      ([name, url]): Link => ({
        text: policyLabel(name, words),
        href: hrefFrom(url, settings),
        ...(name === "corrections" || wordFor(name, words.policies) !== undefined
          ? {}
          : foreignTo(language, settings.language)),
      }),
    ),
    services: [
      { text: words.corrections, href: hrefOf("/corrections/", settings) },
      { text: words.feeds.heading, href: hrefOf("/feeds/", settings) },
    ],
    words,
  };
}

interface MenuEntry {
  readonly label: string;
  readonly url: string;
  /** True where the words are the newsroom’s, in the site’s own language. */
  readonly own: boolean;
}

/** The newsroom’s menu; on pages in another language, what Dateline has a word for is said in that language. */
function inLanguage(
  menu: Settings["menu"],
  page: string,
  usual: readonly MenuEntry[],
  { language }: Settings,
): readonly MenuEntry[] {
  const own = menu.map((item) => ({ ...item, own: true }));
  if (isSameLanguage(page, language)) return own;
  return own.map((item) => usual.find(({ url }) => url === item.url) ?? item);
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
): { readonly label: string } & Foreign {
  const language = isOwnWord(id, words) ? frame.settings.language : words.language;
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
