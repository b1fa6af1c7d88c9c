/** `fr`, `fr-CA`, `zh-Hant-TW`: what hreflang allows of BCP 47, a language with a script and a region. */
const form = /^[a-z]{2,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?$/i;
/** Written often, and codes of no region: ISO 3166-1 has `GB`, and none for the Union. */
const noRegion = /-(?:uk|eu)$/i;

/** Whether a text is a language tag that search engines understand. */
export function isLanguageTag(tag: string): boolean {
  return form.test(tag) && !noRegion.test(tag);
}

/** Whether a page in one language is in the other too: `en-GB` is English, and so is `en`. */
export function isSameLanguage(one: string, other: string): boolean {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  return a === b || a.startsWith(`${b}-`) || b.startsWith(`${a}-`);
}
