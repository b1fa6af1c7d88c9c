/** `fr`, `fr-CA`, `zh-Hant-TW`: what hreflang allows of BCP 47, a language with a script and a region. */
const form = /^[a-z]{2,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?$/i;
/** Written often, and codes of no region: ISO 3166-1 has `GB`, and none for the Union. */
const noRegion = /-(?:uk|eu)$/i;

/** Whether a text is a language tag that search engines understand. */
export function isLanguageTag(tag: string): boolean {
  return form.test(tag) && !noRegion.test(tag);
}

/**
 * The tags that a language tag is a case of, the widest first and itself last: `fr-CA` → `fr`, `fr-CA`. Chinese in
 * traditional characters is no case of `zh`, whose readers would meet another script: `zh-TW` → `zh-Hant`, `zh-TW`.
 */
export function widerTags(tag: string): string[] {
  const parts = usualTag(tag).split("-");
  const traditional = parts[0] === "zh" && parts.some((part) => /^(?:Hant|TW|HK|MO)$/.test(part));
  const tags = parts.map((_, at) => parts.slice(0, at + 1).join("-"));
  return traditional ? [...new Set(["zh-Hant", ...tags.slice(1)])] : tags;
}

/** Whether a page in one language is in the other too: `en-GB` is English, and so is `en`. */
export function isSameLanguage(one: string, other: string): boolean {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  return a === b || a.startsWith(`${b}-`) || b.startsWith(`${a}-`);
}

/** A tag as it is usually written: `FR` → `fr`, `zh-HANS` → `zh-Hans`, `pt-br` → `pt-BR`. Capitals do not count in it. */
export function usualTag(tag: string): string {
  const [language = "", ...others] = tag.toLowerCase().split("-");
  return [
    language,
    ...others.map((part) =>
      part.length === 4 ? part.charAt(0).toUpperCase() + part.slice(1) : part.toUpperCase(),
    ),
  ].join("-");
}

/** What a record or the settings say by language, for a language; capitals in a tag do not count. */
export function inLanguage<Said>(
  said: Readonly<Record<string, Said>> | undefined,
  language: string,
): Said | undefined {
  if (said === undefined) return undefined;
  const wanted = language.toLowerCase();
  for (const tag of Object.keys(said)) if (tag.toLowerCase() === wanted) return said[tag];
  return undefined;
}
