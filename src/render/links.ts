import type { Settings } from "../model/settings.ts";
import { tidyAddress } from "../model/site-address.ts";

/** Addresses made of slugs, which is nearly all of them, need no encoding. */
const plain = /^[\w./-]*$/;

function encoded(address: string): string {
  return plain.test(address) ? address : encodeURI(address);
}

/** The `href` of an address within the site: with the base path, and what a URL cannot hold percent-encoded. */
export function hrefOf(address: string, { basePath }: Pick<Settings, "basePath">): string {
  return basePath + encoded(address.slice(1));
}

/** The address of what a paper has below its own: `latest/` → `/fr/latest/`. */
export function inPaper(below: string, { paper }: { readonly paper: { readonly address: string } }): string {
  return paper.address + below;
}

/** The absolute address of an address within the site. */
export function urlOf(address: string, { url }: Pick<Settings, "url">): string {
  return url + encoded(address.slice(1));
}

/** The `href` of an address as an editor gives it: within the site from `/`, or a whole address elsewhere. */
export function hrefFrom(given: string, { basePath }: Settings): string {
  return /^\/(?!\/)/.test(given) ? basePath.slice(0, -1) + asGiven(given) : webUrl(given);
}

/** The same as an absolute address. */
export function urlFrom(given: string, { url }: Settings): string {
  return /^\/(?!\/)/.test(given) ? url.slice(0, -1) + asGiven(given) : webUrl(given);
}

/** What an editor gives may be percent-encoded or not, with a query or a fragment behind it. */
function asGiven(given: string): string {
  const path = /^[^?#]*/.exec(given)?.[0] ?? "";
  return tidyAddress(path) + webUrl(given.slice(path.length));
}

/** The signs of which a web address may be made, https://url.spec.whatwg.org/#url-code-points without what is not ASCII. */
const written = /^[\w.~:/?#@!$&'()*+,;=%-]*$/;

/** A whole web address as a page may hold it: what somebody typed or copied, with what a URL cannot hold percent-encoded. */
export function webUrl(given: string): string {
  return written.test(given) || !URL.canParse(given) ? given : new URL(given).href;
}
