/** Fields that hold a word of a list, an address, a date or a number, and no text for readers. */
const codes: ReadonlySet<string | number> = new Set([
  ...["date", "updated", "embargo", "expires", "born", "founded"],
  ...["slug", "type", "kind", "language", "country", "draft", "pin", "ended", "link", "desk", "lat", "lon"],
  ...["canonical", "url", "src", "logo", "sameAs", "email", "fediverse", "timeZone", "webSub", "indexNow"],
  ...[
    "allowedEmbeds",
    "taxonomies",
    "policies",
    "contact",
    "translationOf",
    "host",
    "trust",
    "security",
    "forms",
    "light",
  ],
]);

/** Whether a field holds text for readers: words that may hold any sign, a `#` or a quotation mark too. */
export function isProse(path: readonly (string | number)[]): boolean {
  return !path.some((key) => codes.has(key));
}
