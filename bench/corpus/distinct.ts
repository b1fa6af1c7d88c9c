import anyAscii from "any-ascii";

/** What is left of a name when case, accents, spaces and punctuation are ignored: once in its script, once in ASCII. */
function foldings(name: string): string[] {
  const letters = (text: string): string =>
    text
      .normalize("NFKD")
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]/gu, "");
  return [letters(name), letters(anyAscii(name))];
}

/**
 * Lets a name in only if it is at least three edits away from every name let in before.
 *
 * Two words within two edits of each other have a common form once at most two letters are taken out of each, so one
 * look-up per shortened form is enough: no name is compared with all the others. It turns away a few names that are
 * further apart, which costs nothing here.
 */
export function createDistinctNames(): { admit(name: string): boolean } {
  const seen = new Set<string>();
  return {
    admit(name) {
      const forms = foldings(name).flatMap(shortenedForms);
      if (forms.some((form) => seen.has(form))) return false;
      for (const form of forms) seen.add(form);
      return true;
    },
  };
}

/** The word with none, one and two letters taken out. */
function shortenedForms(word: string): string[] {
  const forms = new Set([word]);
  for (let first = 0; first < word.length; first++) {
    const shorter = word.slice(0, first) + word.slice(first + 1);
    forms.add(shorter);
    for (let second = first; second < shorter.length; second++) {
      forms.add(shorter.slice(0, second) + shorter.slice(second + 1));
    }
  }
  return [...forms];
}
