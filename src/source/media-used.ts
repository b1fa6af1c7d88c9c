import type { Picture } from "../model/content.ts";

/**
 * The addresses within `/media/` that a rendered text and a leading picture use, so that a picture of an article that is
 * not public is not published before it. `basePath` is that of the site, which the text’s addresses carry.
 */
export function mediaUsed(
  html: string,
  image: Picture | undefined,
  basePath: string,
): readonly string[] | undefined {
  const used = new Set<string>();
  if (image?.src.startsWith("/media/")) used.add(decoded(image.src));
  const start = `${basePath}media/`;
  for (let at = html.indexOf(start); at !== -1; at = html.indexOf(start, at + start.length)) {
    // `https://example.org/media/` is another site’s.
    if (!/["\s,]/.test(html.charAt(at - 1))) continue;
    const rest = /^[^"\s<>,]+/.exec(html.slice(at + start.length, at + start.length + 1_000))?.[0];
    if (rest !== undefined) used.add(decoded(`/media/${rest.replaceAll("&amp;", "&")}`));
  }
  return used.size === 0 ? undefined : [...used];
}

function decoded(address: string): string {
  const path = address.replace(/[?#].*$/, "");
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
