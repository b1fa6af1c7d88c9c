/** True for a feed, by its name. */
export function isFeed(file: string): boolean {
  return /(?:^|\/)(?:feed\.xml|atom\.xml|feed\.json)$/.test(file);
}

/** True for a feed of the whole site. */
export function isSiteFeed(file: string): boolean {
  return isFeed(file) && !file.includes("/");
}

export function isPage(file: string): boolean {
  return file.endsWith(".html");
}

/** True for a page that search engines may list: it is not kept from them, and it stands for itself. */
export function isListed(url: string, file: string, html: string): boolean {
  if (/<meta name="robots" content="[^"]*noindex/.test(headOf(html))) return false;
  const canonical = canonicalOf(html);
  return canonical === undefined || canonical === addressOf(file, url);
}

/** The address that a page gives as its own. */
export function canonicalOf(html: string): string | undefined {
  return /<link rel="canonical" href="([^"]*)"/.exec(headOf(html))?.[1]?.replaceAll("&amp;", "&");
}

function headOf(html: string): string {
  return html.slice(0, html.indexOf("</head>"));
}

/** The address of a file of the site: `people/ana/index.html` → `https://example.org/people/ana/`. */
export function addressOf(file: string, url: string): string {
  return url + encodeURI(file.replace(/(^|\/)index\.html$/, "$1"));
}
