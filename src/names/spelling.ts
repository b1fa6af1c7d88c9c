import { nameKey } from "./name-key.ts";
import { isForeignScript, soundKeys } from "./romanised-key.ts";

/** One way in which a term is spelt. */
export interface Spelling<Term = unknown> {
  readonly text: string;
  readonly term: Term;
  /** The words in lower case without accents, as they stand. */
  readonly words: readonly string[];
  /** The words with a space between. */
  readonly plain: string;
  /** The numbers in it: names that differ in them are a series or versions, and never one name. */
  readonly numbers: string;
  /** What it sounds like, by which it stands together with other romanisations. */
  readonly sounds: readonly string[];
  /** Its whole words in a fixed order, by which it stands together with itself reordered; absent for a single word. */
  readonly order?: string;
}

export function spelling<Term>(text: string, term: Term): Spelling<Term> {
  const words: string[] = [];
  for (const word of text.split(breaks)) if (word !== "") words.push(nameKey(word.toLowerCase()));
  const full = words.filter((word) => word.length > 1 || /\d/.test(word));
  return {
    text,
    term,
    words,
    plain: words.join(" "),
    numbers: (text.match(/\p{Nd}+/gu) ?? []).join(" "),
    sounds: soundKeys(text),
    ...(full.length < 2 ? {} : { order: full.sort().join(" ") }),
  };
}

const breaks = /[^\p{L}\p{M}\p{N}'’ʼ]+/u;

/** Whether two spellings have the same words, in any order; one of the two may leave out initials, not change them. */
export function isReordered(a: Spelling, b: Spelling): boolean {
  const [initialsA, initialsB] = [initials(a), initials(b)];
  return initialsA === "" || initialsB === "" || initialsA === initialsB;
}

function initials({ words }: Spelling): string {
  return words
    .filter((word) => word.length === 1 && !/\d/.test(word))
    .sort()
    .join("");
}

/** Whether two spellings that sound alike may be one name: not where a short word makes the difference. */
export function isSameSound(a: Spelling, b: Spelling): boolean {
  if (isForeignScript(a.text) || isForeignScript(b.text)) return true;
  if (a.words.length !== b.words.length) return false;
  // A word alone may be any word: cache and ccache.
  const least = a.words.length === 1 ? 6 : 5;
  return a.words.every((word, index) => {
    const other = b.words[index] ?? "";
    return word === other || Math.min(word.length, other.length) >= least;
  });
}
