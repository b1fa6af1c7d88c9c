/**
 * How many words a text has, for the reading time. A word is a run without white space that holds a letter or digit;
 * in scripts written without spaces (Chinese, Japanese, and Hangul for simplicity) every character counts as one.
 */
export function countWords(text: string): number {
  let words = 0;
  let inWord = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code <= 0x20 || code === 0xa0) {
      inWord = false;
    } else if (isUnspaced(code)) {
      words++;
      inWord = false;
    } else if (!inWord && isWordCharacter(code)) {
      words++;
      inWord = true;
    }
  }
  return words;
}

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
