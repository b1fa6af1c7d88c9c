import type { Attributes } from "./tag-context.ts";

/**
 * The host of an `<iframe>`’s address if its settings allow it, with `https:` for an address that says `http:` or
 * nothing; `undefined` for any other.
 */
export function allowedEmbed(src: string, allowedHosts: readonly string[]): URL | undefined {
  const address = src.trim().replace(/^(?:http:)?\/\//i, "https://");
  if (!/^https:\/\//i.test(address) || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  const plain = url.username === "" && url.password === "" && url.port === "";
  return plain && allowedHosts.includes(url.hostname) ? url : undefined;
}

/** The attributes that every embed gets: it loads when it is about to be seen, and may do what a player needs but not leave its frame. */
export function embedAttributes(url: URL, attributes: Attributes): Attributes {
  return {
    ...attributes,
    src: url.href,
    title: attributes.title || `Embedded content from ${url.hostname}`,
    loading: "lazy",
    sandbox: "allow-scripts allow-same-origin allow-popups allow-presentation allow-forms",
    allow: "fullscreen; picture-in-picture; encrypted-media",
  };
}
