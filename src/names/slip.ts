/**
 * Whether two names, each as its words in lower case with a space between, differ by one slip of the finger: a letter too
 * many, one missing, one other, or two that changed places. Kept narrow, since different names may differ by a letter: not
 * at the beginning of a word (Gambia and Zambia), not in an ending that means something (Ivanov and Ivanova, Korea and
 * Koreas), not in a number, not in a short word. A name of one word is most often a word of the language or a product, and many
 * of those are a letter apart (system and systemd, shopping and shipping), so more of it has to be the same.
 */
export function isSlip(one: string, other: string): boolean {
  const [a, b] = one.length <= other.length ? [one, other] : [other, one];
  if (b.length - a.length > 1 || a === b) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < a.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  const inA = a.slice(start, a.length - end);
  const inB = b.slice(start, b.length - end);
  const swapped = inA.length === 2 && inB.length === 2 && inA[0] === inB[1] && inA[1] === inB[0];
  if (inA.length > 1 && !swapped) return false;
  // Short names that differ in a letter are as a rule two names: Iceland and Ireland.
  if (b.length < (inA.length === 1 ? 8 : 6)) return false;
  if (isTooShort(b, inA.length === 1)) return false;
  if (!letters.test(inA) || !letters.test(inB)) return false;
  const wordA = wordAt(a, start);
  const wordB = wordAt(b, start);
  if (wordB.text.length < 5 || wordA.start === start || wordB.start === start) return false;
  if (roman.test(wordA.text) && roman.test(wordB.text)) return false;
  const isLast = start + inB.length === wordB.start + wordB.text.length;
  if (isLast && wordB.text === b) return false;
  return !isLast || (!swapped && !isEnding(inA, inB, b[start - 1] ?? ""));
}

/** Whether a name is so short that another letter makes another word of it; a sign of Chinese or Japanese is a word itself. */
function isTooShort(longer: string, isOther: boolean): boolean {
  if (signs.test(longer)) return longer.length < 9;
  return !longer.includes(" ") && longer.length < (isOther ? 10 : 8);
}

const signs = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;
const letters = /^\p{L}*$/u;
const roman = /^[ivxlc]+$/;
const vowel = /[aeiouyаеєиіїоуюяыэё]/;

/** A change of the last letter that may be gender, number or an adjective: a vowel, `s`, and `n` after `a`. */
function isEnding(inA: string, inB: string, before: string): boolean {
  const changed = inA + inB;
  return vowel.test(changed) || changed.includes("s") || (inA === "" && inB === "n" && before === "a");
}

function wordAt(text: string, at: number): { readonly start: number; readonly text: string } {
  const start = text.lastIndexOf(" ", at - 1) + 1;
  const end = text.indexOf(" ", at);
  return { start, text: text.slice(start, end === -1 ? undefined : end) };
}
