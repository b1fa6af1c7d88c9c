/** Languages that Open Graph pairs with another territory than their tags say, or with one that most tags leave out. */
const territories: ReadonlyMap<string, string> = new Map([
  ...Object.entries({ ar: "AR", de: "DE", es: "ES", fr: "FR", he: "IL", ja: "JP", pl: "PL", pt: "PT" }),
  ...Object.entries({ uk: "UA", zh: "CN", "zh-hans": "CN", "zh-hant": "TW" }),
]);

/**
 * A language tag as Open Graph writes it, with a territory: `en-GB` → `en_GB`, `fr` → `fr_FR`. Undefined where the tag has
 * none and none goes without saying; readers of the page then look at `html[lang]`.
 */
export function openGraphLocale(language: string): string | undefined {
  const [primary = "", ...others] = language.split("-");
  const base = primary.toLowerCase();
  const territory = others.find((part) => /^[A-Za-z]{2}$/.test(part));
  if (territory !== undefined) return `${base}_${territory.toUpperCase()}`;
  const usual = territories.get(language.toLowerCase());
  return usual === undefined ? undefined : `${base}_${usual}`;
}
