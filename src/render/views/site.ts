import type { Edition } from "../../edition/edition.ts";
import { directionOf } from "../direction.ts";
import { hrefFrom, hrefOf } from "../links.ts";
import type { RenderContext } from "../render-context.ts";
import type { Link, SiteView } from "../views.ts";
import type { Words } from "../words.ts";

const known = new WeakMap<Edition, SiteView>();

/** What every page shows of the site. `address` is that of the page, so that the menu can mark it. */
export function siteView({ edition, words }: RenderContext, address: string): SiteView {
  let site = known.get(edition);
  if (site === undefined) {
    site = makeSite(edition, words);
    known.set(edition, site);
  }
  const here = hrefOf(address, edition.settings);
  return site.menu.some(({ href }) => href === here)
    ? { ...site, menu: site.menu.map((item) => ({ ...item, current: item.href === here })) }
    : site;
}

function makeSite({ settings, groups }: Edition, words: Words): SiteView {
  const usual = [
    { label: words.latest, url: "/latest/" },
    ...groups
      .filter(({ kind }) => kind === "taxonomy")
      .map(({ id, address }) => ({ label: groupLabel(id, words), url: address })),
  ];
  const menu = settings.menu.length > 0 ? settings.menu : usual;
  return {
    title: settings.title,
    description: settings.description,
    home: hrefOf("/", settings),
    menu: menu.map(({ label, url }) => ({ text: label, href: hrefFrom(url, settings), current: false })),
    styleSheet: hrefOf("/assets/style.css", settings),
    icon: hrefOf("/assets/icon.svg", settings),
    manifest: hrefOf("/site.webmanifest", settings),
    language: settings.language,
    direction: directionOf(settings.language),
    publisher: settings.publisher.name,
    policies: Object.entries(settings.publisher.policies).map(
      ([name, url]): Link => ({ text: capitalised(name), href: hrefFrom(url, settings) }),
    ),
    words,
  };
}

/** The heading of a group: the language’s own word, else its id. */
export function groupLabel(id: string, words: Words): string {
  return words.taxonomies[id] ?? capitalised(id);
}

/** `ownership-funding` → “Ownership funding”. */
function capitalised(id: string): string {
  return id.charAt(0).toUpperCase() + id.slice(1).replaceAll("-", " ");
}
