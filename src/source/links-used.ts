/** `/about/`, not `//host/`; `../paris/`; neither `#below` nor a whole address with its scheme. */
const withinSite = /^(?:\/(?!\/)|\.{1,2}\/|(?![a-z][a-z0-9+.-]*:|[#?/]|$))/i;

/**
 * The addresses within the site to which a rendered text links, each once, without query and fragment: from the top of the
 * site (`/about/`, without `basePath`), or relative to the page’s own address as they stand. Media files are not
 * among them. Undefined where there are none.
 */
export function linksUsed(html: string, basePath: string): readonly string[] | undefined {
  const used = new Set<string>();
  const start = ' href="';
  for (let at = html.indexOf(start); at !== -1; at = html.indexOf(start, at + start.length)) {
    const from = at + start.length;
    // Nearly all links lead elsewhere.
    if (html.startsWith("http", from)) continue;
    const address = html.slice(from, html.indexOf('"', from)).replace(/[?#].*$/s, "");
    if (!withinSite.test(address)) continue;
    const fromTop = address.startsWith(basePath) ? `/${address.slice(basePath.length)}` : address;
    if (!fromTop.startsWith("/media/")) used.add(decoded(fromTop.replaceAll("&amp;", "&")));
  }
  return used.size === 0 ? undefined : [...used];
}

function decoded(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
