/**
 * The schemes that an address may have, wherever it is written: to fetch something, and to write to or call somebody. None
 * of them can run code or open a file or a program of the reader’s machine unasked. Every other one is taken out, and the
 * words of the link stay.
 */
export const schemes = ["http", "https", "mailto", "tel", "sms", "geo", "xmpp", "ftp"] as const;

const known: ReadonlySet<string> = new Set(schemes);
const scheme = /^([a-z][a-z0-9+.-]*):/i;
const pictureData = /^data:image\/(?:gif|png|jpeg|webp)[;,]/i;
// biome-ignore lint/suspicious/noControlCharactersInRegex: browsers pass over them, so `java&#10;script:` has to be seen as what it is
const ignoredByBrowsers = /[\u0000-\u0020\u007f-\u00a0]+/g;

/**
 * True for an address that is safe to keep: relative, or of a scheme of the list. `isPicture`: for an address from which a
 * picture is loaded, which may also be the picture itself written out as data.
 */
export function isHarmless(address: string, isPicture = false): boolean {
  const seen = address.replace(ignoredByBrowsers, "");
  const name = scheme.exec(seen)?.[1]?.toLowerCase();
  return name === undefined || known.has(name) || (isPicture && pictureData.test(seen));
}

/** True for `//host/x`, which means another site on a page and nothing at all in a feed. Browsers take `\` for `/`. */
export function isProtocolRelative(address: string): boolean {
  return /^[/\\]{2}/.test(address);
}

/** Whether an address has a scheme, so that it is none within a site. */
export function hasScheme(address: string): boolean {
  return scheme.test(address);
}
