const plainLower = /^[a-z0-9]+$/;

/**
 * The key by which names are the same name: case, accents, spacing and punctuation do not count.
 * “Élysée  palace” and “Elysee-Palace” share one key. Scripts are not mixed: other spellings are given as aliases.
 */
export function nameKey(name: string): string {
  if (plainLower.test(name)) return name;
  const folded = name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
  // A name of signs alone (“!!!”) is still a name: it is its own key.
  return folded === "" ? name.normalize("NFKC").trim() : folded;
}
