const mediaAddress = /^(?:\.{1,2}\/)*media\//;
const scheme = /^([a-z][a-z0-9+.-]*):/i;
const harmlessSchemes = new Set(["http", "https", "mailto", "tel"]);
const pictureData = /^data:image\/(?:gif|png|jpeg|webp);/i;
// biome-ignore lint/suspicious/noControlCharactersInRegex: browsers pass over them, so `java&#10;script:` has to be seen as what it is
const ignoredByBrowsers = /[\u0000-\u0020\u007f-\u00a0]+/g;

/**
 * The address that a page uses for one written in an article.
 *
 * - `/about/` is meant from the top of the site, so it gets the site’s path (`/news/about/`).
 * - `media/x.jpg`, `./media/x.jpg` and `../../media/x.jpg` all mean the newsroom’s media, whatever folder the article
 *   lies in: the last form is what works in an editor’s preview, and all would be wrong at the article’s own address.
 * - `//host/x` gets `https:`.
 * - Anything else, other relative addresses too, stays as it is.
 *
 * `basePath` is the path of the site, `/` or `/news/`.
 */
export function pageAddress(written: string, basePath: string): string {
  if (isProtocolRelative(written)) return `https:${written.replaceAll("\\", "/")}`;
  if (written.startsWith("/")) return basePath + written.slice(1);
  const media = mediaAddress.exec(written);
  return media ? `${basePath}media/${written.slice(media[0].length)}` : written;
}

/** True for `//host/x`, which means another site on a page and nothing at all in a feed. Browsers take `\` for `/`. */
export function isProtocolRelative(address: string): boolean {
  return /^[/\\]{2}/.test(address);
}

/**
 * True for an address in raw HTML that is safe to keep: relative, or of a scheme that only fetches or writes to
 * someone, or a picture written out as data.
 */
export function isHarmless(address: string): boolean {
  const seen = address.replace(ignoredByBrowsers, "");
  const name = scheme.exec(seen)?.[1]?.toLowerCase();
  return name === undefined || harmlessSchemes.has(name) || pictureData.test(seen);
}
