import type { Settings } from "../model/settings.ts";

/** Addresses made of slugs, which is nearly all of them, need no encoding. */
const plain = /^[\w./-]*$/;

function encoded(address: string): string {
  return plain.test(address) ? address : encodeURI(address);
}

/** The `href` of an address within the site: with the base path, and what a URL cannot hold percent-encoded. */
export function hrefOf(address: string, { basePath }: Pick<Settings, "basePath">): string {
  return basePath + encoded(address.slice(1));
}

/** The absolute address of an address within the site. */
export function urlOf(address: string, { url }: Pick<Settings, "url">): string {
  return url + encoded(address.slice(1));
}

/** The `href` of an address as an editor gives it: within the site from `/`, or a whole address elsewhere. */
export function hrefFrom(given: string, settings: Settings): string {
  return /^\/(?!\/)/.test(given) ? hrefOf(given, settings) : webUrl(given);
}

/** The same as an absolute address. */
export function urlFrom(given: string, settings: Settings): string {
  return /^\/(?!\/)/.test(given) ? urlOf(given, settings) : webUrl(given);
}

/** The signs of which a web address may be made, https://url.spec.whatwg.org/#url-code-points without what is not ASCII. */
const written = /^[\w.~:/?#@!$&'()*+,;=%-]*$/;

/** A whole web address as a page may hold it: what somebody typed or copied, with what a URL cannot hold percent-encoded. */
export function webUrl(given: string): string {
  return written.test(given) || !URL.canParse(given) ? given : new URL(given).href;
}
