const plainLower = /^[a-z0-9]+$/;
const ascii = /^[\x20-\x7e]*$/;
/** Accents are spelling in these scripts; in others (Devanagari, Kana, Thai) marks are vowels and tell names apart. */
const accents = /(?<=[\p{sc=Latn}\p{sc=Grek}\p{sc=Cyrl}]\p{M}*)\p{M}/gu;

/** A name of one letter, as of programming languages, is told from others by these signs: C, C++, C#. */
const tellingSigns = /[^+#]+/g;

/**
 * The key by which names are the same name: case, accents, spacing and punctuation do not count.
 * “Élysée  palace” and “Elysee-Palace” share one key. Scripts are not mixed: other spellings are given as aliases.
 */
export function nameKey(name: string): string {
  if (plainLower.test(name)) return name;
  const folded = ascii.test(name) ? name.toLowerCase().replace(/[^a-z0-9]+/g, "") : foldedOf(name);
  if (folded.length === 1) return folded + name.normalize("NFKC").replace(tellingSigns, "");
  // A name of signs alone (“!!!”) is still a name: it is its own key.
  return folded === "" ? name.normalize("NFKC").trim() : folded;
}

function foldedOf(name: string): string {
  return name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, "")
    .replace(accents, "")
    .normalize("NFC");
}
