import anyAscii from "any-ascii";

const ascii = /^[\x20-\x7e]*$/;
const slug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * The part of an address made from a text: transliterated to ASCII from any script, lower case, words joined by
 * hyphens. “Élysée Palace” → `elysee-palace`, “Зеленський” → `zelenskiy`.
 * Gives the empty text when nothing in it can be spelt (punctuation only); the caller decides what that means.
 */
export function slugify(text: string): string {
  // Most names of files are slugs already.
  if (slug.test(text)) return text;
  return romanise(text)
    .replace(/['’`´]/g, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
}

/** The letters and digits of a text, in lower case and ASCII: the same however its words are parted. “what-s-next” → `whatsnext`. */
export function lettersOf(text: string): string {
  return slugify(text).replaceAll("-", "");
}

/** A text in ASCII letters, from any script: “Єрмак” → `Iermak`. One way of many to write it, for machines to compare. */
export function romanise(text: string): string {
  return ascii.test(text) ? text : anyAscii(text.normalize("NFC"));
}

/** True for a text that can stand in an address as it is: lower-case ASCII letters and digits joined by single hyphens, at most 200. */
export function isSlug(text: string): boolean {
  return text.length <= 200 && slug.test(text);
}

/**
 * True for the name of a file of which an address can be made without a doubt: small letters of any script, and digits, joined by single
 * hyphens. Its address has them in Latin letters.
 */
export function isPlainName(text: string): boolean {
  return /^[\p{Ll}\p{Lo}\p{M}\p{N}]+(?:-[\p{Ll}\p{Lo}\p{M}\p{N}]+)*$/u.test(text) && isSlug(slugify(text));
}
