import { domainToUnicode } from "node:url";
import { cleanText } from "./clean-text.ts";
import { hasScheme, isProtocolRelative } from "./schemes.ts";

/**
 * Where a site is, and where else its addresses may say it is.
 */
export interface SiteRoot {
  /** Path of the site, always with `/` at both ends: `/` or `/news/`. */
  readonly basePath: string;
  /** Whole addresses of the site with `/` at the end: where it is published, and what its settings say. */
  readonly homes: readonly string[];
}

/** Characters of addresses that mean themselves, without a dot or a slash at a telling place. */
const plain = /^\/?(?:[\w~-][\w.~-]*\/)*(?:[\w~-][\w.~-]*)?$/;

/**
 * A path in the one form in which paths are compared: every letter as itself (no percent-encoding, Unicode form NFC), one
 * slash in a row, no `.` and no `..`. A path that begins with `/` never leads above it; one that does not keeps the `..` at
 * its head.
 */
export function plainPath(path: string): string {
  if (plain.test(path)) return path;
  const isFromTop = /^[/\\]/.test(path);
  const parts: string[] = [];
  const segments = path.split(/[/\\]+/);
  for (const [index, segment] of segments.entries()) {
    // A slash that is written as `%2F` parts no folders and stays so.
    const name = decoded(segment).replaceAll("/", "%2F");
    const isLast = index === segments.length - 1;
    if (name === "." || name === "") {
      if (isLast && parts.length > 0 && parts.at(-1) !== "") parts.push("");
    } else if (name === "..") {
      if (parts.length > 0 && parts.at(-1) !== "..") parts.pop();
      else if (!isFromTop) parts.push("..");
      if (isLast) parts.push("");
    } else parts.push(name);
  }
  if (isFromTop) return `/${parts.join("/")}`;
  // The folder itself is something else than nothing at all.
  return parts.length === 0 ? "./" : parts.join("/");
}

/** What decoding leaves as it is. */
const asItIs = /^[\x20-\x24\x26-\x7e]*$/;

/** A part of an address with its letters as themselves. */
function decoded(part: string): string {
  if (asItIs.test(part)) return part;
  try {
    return decodeURIComponent(part).normalize("NFC");
  } catch {
    // A percent sign that encodes nothing stands for itself.
    return part.normalize("NFC");
  }
}

/** A path as it stands in a page: what `plainPath` gives, with all that an address cannot hold percent-encoded. */
export function encodedPath(path: string): string {
  if (plain.test(path)) return path;
  return encodeURI(cleanText(path)).replace(/[?#]/g, encodeURIComponent).replaceAll("%252F", "%2F");
}

/** Without query and fragment, what has to be put in its one form. */
const untidy = /[^\w/.~#?=&+,:@!$'()*;-]|\/\/|\/\.|^\.\.?\//;

/** An address within the site as a page has it, but for the path of the site: its path in its one form, encoded. */
export function tidyAddress(address: string): string {
  if (!untidy.test(address)) return address;
  const end = address.search(/[?#]/);
  const path = end === -1 ? address : address.slice(0, end);
  return encodedPath(plainPath(path)) + address.slice(path.length);
}

/**
 * Finds out where addresses lead within a site. What it gives is kept in rows, compared and looked up; nothing else is.
 *
 * @returns for an address as a page has it (with the path of the site, see `pageAddress`): the address from the top of the
 * site (`/about/#team`), without the path of the site and without its query; a relative one as it stands (`../paris/`,
 * `#team`, nothing at all), in the same form; undefined for one that leaves the site.
 */
export function siteAddresses({ basePath, homes }: SiteRoot): (address: string) => string | undefined {
  const own = homes.map(ownAddress);
  return (address) => {
    if (hasScheme(address)) {
      for (const within of own) {
        const rest = within(address);
        if (rest !== undefined) return inOneForm(rest);
      }
      return undefined;
    }
    if (isProtocolRelative(address)) return undefined;
    if (basePath !== "/" && address.startsWith(basePath))
      return inOneForm(address.slice(basePath.length - 1));
    return inOneForm(address);
  };
}

/** Splits an address and has each part in its one form. */
function inOneForm(address: string): string {
  const [, path = "", fragment = ""] = /^([^?#]*)(?:\?[^#]*)?(#.*)?$/s.exec(address) ?? [];
  return plainPath(path) + (fragment.length > 1 ? decoded(fragment) : fragment);
}

/** Gives what follows a home in an address, from `/` on; undefined for one of another site. */
function ownAddress(home: string): (address: string) => string | undefined {
  const { hostname, port, pathname } = new URL(home);
  const bare = hostname.replace(/^www\./, "");
  const names = [bare, domainToUnicode(bare)].filter((name) => name !== "").map(escapeForPattern);
  const ports = port === "" ? "(?::(?:80|443)?)?" : `:${port}`;
  const origin = new RegExp(
    `^https?:[/\\\\]*(?:[^/\\\\?#@]*@)?(?:www\\.)?(?:${names.join("|")})\\.?${ports}(?=[/\\\\?#]|$)`,
    "i",
  );
  const above = pathname.slice(0, -1);
  return (address) => {
    const found = origin.exec(address);
    if (found === null) return undefined;
    const rest = address.slice(found[0].length);
    // The path is compared in its one form, as everywhere.
    const [, path = "", behind = ""] = /^([^?#]*)(.*)$/s.exec(rest) ?? [];
    const plainRest = plainPath(path === "" ? "/" : path);
    if (above === "") return encodedPath(plainRest) + behind;
    if (plainRest !== above && !plainRest.startsWith(`${above}/`)) return undefined;
    return encodedPath(plainRest.slice(above.length) || "/") + behind;
  };
}

function escapeForPattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

/** Where an address within a site leads from a page of it; both as `siteAddresses` gives them. */
export function resolved(
  address: string,
  page: string,
): { readonly path: string; readonly fragment: string } {
  const hash = address.indexOf("#");
  const path = hash === -1 ? address : address.slice(0, hash);
  const fragment = hash === -1 ? "" : address.slice(hash + 1);
  if (path === "") return { path: page, fragment };
  if (path.startsWith("/")) return { path, fragment };
  const folders = page.slice(0, page.lastIndexOf("/") + 1).split("/");
  folders.pop();
  let rest = path === "./" ? "" : path;
  for (; rest === ".." || rest.startsWith("../"); rest = rest.slice(3)) if (folders.length > 1) folders.pop();
  return { path: `${[...folders, ""].join("/")}${rest}`, fragment };
}

/** Where a settings’ or a field’s address leads within the site: it is written from the top, without the path of the site. */
export function fieldAddress(
  written: string,
  root: SiteRoot,
  within: (address: string) => string | undefined = siteAddresses(root),
): string | undefined {
  return /^\/(?![/\\])/.test(written)
    ? within(root.basePath.slice(0, -1) + written)
    : hasScheme(written)
      ? within(written)
      : undefined;
}
