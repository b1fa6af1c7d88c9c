/**
 * How many words a text has, for the reading time. A word is a run without white space that holds a letter or digit;
 * in scripts written without spaces (Chinese, Japanese, and Hangul for simplicity) every character counts as one.
 */
export function countWords(text: string): number {
  let words = 0;
  let inWord = 0;
  // Every character of every article comes by here; a branch that guesses wrong at each word would be half the cost.
  for (let i = 0; i < text.length; i++) {
    const kind = wordKinds[text.charCodeAt(i)] ?? 0;
    words += (kind & letter & ~inWord) | (kind >> 2);
    inWord = (kind & letter) | (inWord & (kind >> 1));
  }
  return words;
}

/** What characters do, as bits: a letter makes a word of a run, a part does not end it, and `alone` is a word by itself. */
const letter = 1;
const part = 2;
const alone = 4;

/** The bits of every UTF-16 unit. A unit that is a part and nothing else could as well not be there. */
export const wordKinds = new Uint8Array(0x10000).map((_, code) => {
  if (code <= 0x20 || code === 0xa0) return 0;
  if (isUnspaced(code)) return alone;
  return isWordCharacter(code) ? letter | part : part;
});

function isWordCharacter(code: number): boolean {
  if (code < 0x80) {
    return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);
  }
  // Punctuation and symbols beyond ASCII: Latin-1, general punctuation to dingbats, CJK punctuation.
  return code >= 0xc0 && !(code >= 0x2000 && code <= 0x2bff) && !(code >= 0x3000 && code <= 0x303f);
}

function isUnspaced(code: number): boolean {
  return (
    (code >= 0x3041 && code <= 0x9fff) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff)
  );
}
