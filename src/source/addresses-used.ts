import { bodyPictures, withoutReferences } from "../model/body-pictures.ts";
import type { Article, Entry, PlainPage } from "../model/content.ts";
import { nameOfFile } from "../model/file-name.ts";
import { fieldAddress, type SiteRoot, siteAddresses } from "../model/site-address.ts";
import { filesNamed } from "./files-named.ts";

/** What a file shows, where it leads, and where others can lead to in it; each absent where there is none. */
export interface AddressesUsed {
  readonly media?: readonly string[];
  readonly linkedMedia?: readonly string[];
  readonly filesNamed?: readonly string[];
  readonly links?: readonly string[];
  readonly anchors?: string;
}

/**
 * Makes a function that tells which addresses within the site a row, its rendered text and the text of its file use.
 */
export function addressFinder(
  root: SiteRoot,
): (row: Article | Entry | PlainPage, html: string, text: string) => AddressesUsed {
  const within = siteAddresses(root);
  return (row, html, text) => {
    const media = new Set<string>();
    const links = new Set<string>();
    const ids = new Set<string>();
    const linked = new Set<string>();
    const show = (address: string | undefined, isLinked = true): void => {
      if (address === undefined) return;
      const file = address.replace(/#.*$/s, "");
      media.add(file);
      if (isLinked) linked.add(file);
    };
    const shownAt = new Set(Array.from(bodyPictures(html), ({ start }) => start));
    if (row.kind !== "plain" && row.image !== undefined)
      show(fieldAddress(row.image.src, root, within), false);
    for (const url of furtherAddresses(row)) {
      const address = fieldAddress(url, root, within);
      if (address?.startsWith("/media/")) show(address);
    }
    eachAttribute(html, (name, value, at) => {
      if (name === "id") ids.add(value);
      else if (name === "srcset") for (const one of candidates(value)) show(within(one));
      else {
        const address = within(value);
        if (address === undefined) return;
        if (name !== "href" || address.startsWith("/media/"))
          show(address, name !== "src" || !shownAt.has(html.lastIndexOf("<", at)));
        else links.add(address);
      }
    });
    for (const link of links) if (isThereIn(link, ids)) links.delete(link);
    const shown = new Set(Array.from(media, nameOfFile));
    const named = filesNamed(text).filter((name) => !shown.has(name));
    const anchors = [...ids].filter((id) => !/^fn/.test(id));
    return {
      ...(media.size === 0 ? {} : { media: [...media] }),
      ...(linked.size === 0 ? {} : { linkedMedia: [...linked] }),
      ...(named.length === 0 ? {} : { filesNamed: named }),
      ...(links.size === 0 ? {} : { links: [...links] }),
      ...(anchors.length === 0 ? {} : { anchors: anchors.join(" ") }),
    };
  };
}

/** The addresses in fields that lead readers to files, but for that of the picture. */
function* furtherAddresses(row: Article | Entry | PlainPage): Iterable<string> {
  const noted = row.kind === "article" ? row.sources : row.kind === "entry" ? (row.events ?? []) : [];
  for (const { url } of noted) if (url !== undefined) yield url;
  if (row.kind === "article" && row.sponsor?.url !== undefined) yield row.sponsor.url;
  if (row.kind === "entry") yield* row.sameAs;
}

/** Whether a link leads to a place in its own text, or to the top of its page. */
function isThereIn(link: string, ids: ReadonlySet<string>): boolean {
  return link.startsWith("#") && (link === "#" || link.toLowerCase() === "#top" || ids.has(link.slice(1)));
}

/** The attributes of a rendered text that hold addresses or places. In its text, quotation marks are character references. */
function eachAttribute(html: string, take: (name: string, value: string, at: number) => void): void {
  for (let at = html.indexOf('="'); at !== -1; at = html.indexOf('="', at)) {
    const end = html.indexOf('"', at + 2);
    if (end === -1) return;
    const name = nameBefore(html, at);
    // Nearly all that is left is `loading` and `decoding`.
    if (name !== undefined) take(name, withoutReferences(html.slice(at + 2, end)), at);
    at = end;
  }
}

const names = ["href", "id", "src", "srcset", "poster"];

function nameBefore(html: string, at: number): string | undefined {
  return names.find((name) => html.endsWith(name, at) && /\s/.test(html.charAt(at - name.length - 1)));
}

/** The addresses of a `srcset`, https://html.spec.whatwg.org/#parsing-a-srcset-attribute: a comma alone ends none. */
export function candidates(set: string): string[] {
  return Array.from(set.matchAll(/[\s,]*(\S*[^\s,])(?:\s[^,]*)?/g), ([, address = ""]) => address);
}
