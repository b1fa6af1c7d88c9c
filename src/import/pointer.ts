import { isPictureAddress } from "../model/fields.ts";
import type { Addresses } from "./addresses.ts";
import { nowhere } from "./addresses.ts";
import type { BodyTools, Note } from "./item.ts";
import type { MediaShelf } from "./media-shelf.ts";
import { decodedPath, urlOf } from "./text/web-path.ts";

export interface PointerTools {
  readonly addresses: Addresses;
  readonly shelf: MediaShelf;
  /** What relative addresses are relative to. */
  readonly base: string;
  /** `address` is as it is written in the text. */
  readonly note: (kind: Note["kind"], text: string, address: string) => void;
}

export interface Pointer extends Pick<BodyTools, "link" | "file"> {
  /** The address of the picture at the head of the text; undefined where nobody can tell what is meant. */
  headPicture(address: string): string | undefined;
}

/** Leads the addresses of one text on. */
export function createPointer({ addresses, shelf, base, note }: PointerTools): Pointer {
  const told = new Set<string>();
  const tellOnce = (text: string, address: string) => {
    if (told.has(text)) return;
    told.add(text);
    note("missing", text, address);
  };
  const onShelf = (url: URL, address: string): string | undefined =>
    [url, atTop(address, base)].flatMap((one) =>
      one === undefined ? [] : (shelf.addressOf(one, addresses.isOwn(one)) ?? []),
    )[0];
  const file = (address: string): string => {
    const url = onTheWeb(address, base);
    if (url === undefined) return address;
    const here = onShelf(url, address);
    if (here !== undefined) return here;
    const there = whole(url, address);
    if (addresses.isOwn(url)) tellOnce(there, address);
    return there;
  };
  const link = (address: string): string => {
    const url = onTheWeb(address, base);
    if (url === undefined) return address.trim();
    const top = atTop(address, base);
    const page = addresses.now(url) ?? (top === undefined ? undefined : addresses.now(top));
    if (page !== undefined) return page;
    const isFile =
      /\/[^/]+\.[a-z0-9]{2,5}$/i.test(url.pathname) && !/\.(?:html?|php|aspx?)$/i.test(url.pathname);
    if (isFile && addresses.isOwn(url)) return file(address);
    return (isFile ? shelf.addressOf(url, false) : undefined) ?? whole(url, address);
  };
  const headPicture = (address: string): string | undefined => {
    const url = onTheWeb(address, base);
    // The template of a site puts the folder before the name of a file.
    const isName = /^[^/\\:]+$/.test(address.trim());
    if (url !== undefined && isName && onShelf(url, address) === undefined) {
      const called = shelf.onlyOneCalled(decodedPath(address.trim()));
      if (called !== undefined) return called;
    }
    const there = file(address);
    return isPictureAddress(there) ? there : undefined;
  };
  return { link, file, headPicture };
}

/** An address of the web that is whole once it is held against its page. A place within the page is none. */
function onTheWeb(address: string, base: string): URL | undefined {
  const trimmed = address.trim();
  if (trimmed === "" || trimmed.startsWith("#") || /^(?!https?:)[a-z][a-z0-9+.-]*:/i.test(trimmed))
    return undefined;
  const url = urlOf(trimmed, base);
  return url !== undefined && /^https?:$/.test(url.protocol) ? url : undefined;
}

/** The same address from the top of the site, where templates look too; undefined for one that says where it is. */
function atTop(address: string, base: string): URL | undefined {
  const trimmed = address.trim();
  return /^(?:\.|\/|#|\?|\w+:)/.test(trimmed) ? undefined : urlOf(`/${trimmed}`, base);
}

/** As it was written, where that was whole or nobody knows what it was relative to. */
function whole(url: URL, address: string): string {
  const trimmed = address.trim();
  if (/^https?:\/\//i.test(trimmed)) return trimmed;
  return url.hostname === nowhere ? trimmed : url.href;
}
