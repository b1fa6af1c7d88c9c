import { decodedPath, hostKey, urlOf } from "./text/web-path.ts";

/** Finds out where old addresses lead now. */
export class Addresses {
  readonly #now = new Map<string, string>();
  readonly #terms = new Set<string>();
  readonly #files = new Map<string, string>();
  #hosts: ReadonlySet<string> = new Set();

  /** Notes where a page of the old site stands now. The first one that had an address keeps it. */
  add(old: string, now: string): void {
    const key = formOf(old);
    if (!this.#now.has(key)) this.#now.set(key, now);
  }

  /** Notes the address of a list, which its record leads on. */
  addTerm(old: string): void {
    this.#terms.add(formOf(old));
  }

  /** Notes a page that showed a file and nothing more. */
  addFilePage(old: string, file: string): void {
    this.#files.set(formOf(old), file);
  }

  /** The address of the file that a page of the old site showed. */
  fileShownAt(url: URL): string | undefined {
    return this.isOwn(url) ? this.#files.get(formOf(decodedPath(url.pathname))) : undefined;
  }

  /** Whole addresses of the old site. */
  setHomes(homes: readonly string[]): void {
    this.#hosts = new Set(
      homes.flatMap((home) => (urlOf(home) === undefined ? [] : [hostKey(new URL(home))])),
    );
  }

  isOwn(url: URL): boolean {
    return this.#hosts.has(hostKey(url)) || url.hostname === nowhere;
  }

  /** Where an address of the old site leads in the new one, with its fragment; undefined where nothing of it is known. */
  now(url: URL): string | undefined {
    if (!this.isOwn(url)) return undefined;
    const path = decodedPath(url.pathname);
    const asked = url.search === "" ? undefined : this.#now.get(formOf(`${path}${url.search}`));
    const found = asked ?? this.#now.get(formOf(path));
    if (found !== undefined) return found + url.hash;
    if (this.#terms.has(formOf(path))) return path;
    return path === "/" && url.search === "" ? `/${url.hash}` : undefined;
  }
}

/** The host of addresses of a site that does not say where it stands. */
export const nowhere = "old.invalid";

/** Slashes at the end, `index.html` and capitals of the old site do not count. */
function formOf(path: string): string {
  return path
    .replace(/index\.html?$/, "")
    .replace(/\/+$/, "")
    .replace(/\.html?$/, "")
    .toLowerCase();
}
