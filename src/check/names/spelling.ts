import type { Term } from "../../edition/edition.ts";
import { nameKey } from "../../model/name-key.ts";
import { isForeignScript } from "../../model/romanised-key.ts";

/** One way in which a term is spelt. */
export interface Spelling {
  readonly text: string;
  readonly term: Term;
  /** The words in lower case without accents, as they stand. */
  readonly words: readonly string[];
}

export function spelling(text: string, term: Term): Spelling {
  const words = text.split(breaks).filter((word) => word !== "");
  return { text, term, words: words.map((word) => nameKey(word.toLowerCase())) };
}

const breaks = /[^\p{L}\p{M}\p{N}'’ʼ]+/u;

/** Keys under which spellings stand together that are one name in another order, or but for a middle initial. */
export function orderKeys({ words }: Spelling): string[] {
  const full = words.filter((word) => word.length > 1);
  return full.length < 2 ? [] : [[...full].sort().join(" ")];
}

/** Whether two spellings have the same words, in any order; one of the two may leave out initials, not change them. */
export function isReordered(a: Spelling, b: Spelling): boolean {
  const [initialsA, initialsB] = [initials(a), initials(b)];
  return initialsA === "" || initialsB === "" || initialsA === initialsB;
}

function initials({ words }: Spelling): string {
  return words
    .filter((word) => word.length === 1)
    .sort()
    .join("");
}

/** Whether two spellings that sound alike may be one name: not where a short word makes the difference. */
export function isSameSound(a: Spelling, b: Spelling): boolean {
  if (isForeignScript(a.text) || isForeignScript(b.text)) return true;
  if (a.words.length !== b.words.length) return false;
  return a.words.every((word, index) => {
    const other = b.words[index] ?? "";
    return word === other || Math.min(word.length, other.length) >= 5;
  });
}
