/** Where an address leads, as seen from a finished site. */
export type Target =
  /** To another site, or to nothing that is asked for over the web. */
  | { readonly what: "elsewhere"; readonly host: string | undefined }
  | { readonly what: "file"; readonly file: string; readonly fragment: string }
  /** An address that none can be. */
  | { readonly what: "no-address" }
  /** Within the site, where nothing stands; `path` as it was asked for. */
  | { readonly what: "nothing"; readonly path: string };

/** The files of a finished site, and what addresses mean in them. */
export class BuiltSite {
  readonly #files: ReadonlySet<string>;
  readonly #url: string;
  /** Most addresses stand on every page. */
  readonly #known = new Map<string, Target>();

  /** @param url address of the site, ending with a slash */
  constructor(files: Iterable<string>, url: string) {
    this.#files = new Set(files);
    this.#url = url;
  }

  /** Where an address leads that stands in a file of the site. */
  target(address: string, file: string): Target {
    // These mean the same wherever they stand.
    if (!/^(?:[/]|https?:)/i.test(address)) return this.#resolve(address, file);
    const known = this.#known.get(address) ?? this.#resolve(address, file);
    this.#known.set(address, known);
    return known;
  }

  #resolve(address: string, file: string): Target {
    const base = this.#url + file.split("/").map(encodeURIComponent).join("/");
    if (!URL.canParse(address, base)) return { what: "no-address" };
    const url = new URL(address, base);
    if (!/^https?:$/.test(url.protocol)) return { what: "elsewhere", host: undefined };
    const { hash, host } = url;
    url.hash = "";
    url.search = "";
    const own = new URL(this.#url);
    if (url.host !== own.host || !url.pathname.startsWith(own.pathname))
      return { what: "elsewhere", host: url.host === own.host ? undefined : host };
    const path = decoded(url.pathname.slice(own.pathname.length));
    const found = this.#fileAt(path);
    return found === undefined
      ? { what: "nothing", path: `/${path}` }
      : { what: "file", file: found, fragment: decoded(hash.slice(1)).replace(textFragment, "") };
  }

  /** What hosts give for a path: the page of a folder, also without the last slash, and a page without its ending. */
  #fileAt(path: string): string | undefined {
    const candidates =
      path === "" || path.endsWith("/")
        ? [`${path}index.html`]
        : [path, `${path}.html`, `${path}/index.html`];
    return candidates.find((file) => this.#files.has(file));
  }
}

/** What to look for in the text of a page, https://wicg.github.io/scroll-to-text-fragment/. */
const textFragment = /:~:.*$/s;

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
