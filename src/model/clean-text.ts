const illegal =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that XML 1.0 does not allow
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Every character that could be one of these; most texts have none, and this is quick to see. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: see above
const suspicious = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/;

/**
 * The text without characters that XML 1.0 does not allow (control characters but tab and line ends, U+FFFE, U+FFFF,
 * halves of surrogate pairs), so that it can stand in any page or feed.
 */
export function cleanText(text: string): string {
  return suspicious.test(text) ? text.replace(illegal, "") : text;
}

/** Offset of the first character that `cleanText` leaves out, or -1. */
export function firstUncleanAt(text: string): number {
  return suspicious.test(text) ? text.search(illegal) : -1;
}
