/** The path of an address from `/` on, percent-decoded, without query and fragment; undefined for what has none. */
export function pathOf(address: string): string | undefined {
  const url = urlOf(address);
  if (url === undefined || url.search !== "") return undefined;
  return decodedPath(url.pathname);
}

/** `https://example.org` of an address on the web. */
export function originOf(address: string): string | undefined {
  const url = urlOf(address);
  return url === undefined || !/^https?:$/.test(url.protocol) ? undefined : url.origin;
}

export function urlOf(address: string, base?: string): URL | undefined {
  return URL.canParse(address, base) ? new URL(address, base) : undefined;
}

export function decodedPath(path: string): string {
  try {
    return decodeURIComponent(path).normalize("NFC");
  } catch {
    return path;
  }
}

/** What hosts are compared by: with and without `www.`, http and https are one home. */
export function hostKey(url: URL): string {
  return url.host.replace(/^www\./, "");
}
