/** What a character is for a mark of emphasis or a quotation mark beside it. */
export const letter = 0;
export const whiteSpace = 1;
export const punctuation = 2;
/** Whether it is punctuation hangs on the edition of Unicode, or it is half of a pair. */
export const unsure = 3;

/** Letters and signs of Chinese, Japanese and Korean, beside which stars are emphasis in any place. */
const wide: readonly (readonly [first: number, last: number])[] = [
  [0x3000, 0x303e],
  [0x3041, 0x3096],
  [0x3099, 0x30ff],
  [0x3105, 0x312f],
  [0x3131, 0x318e],
  [0x3250, 0x4dbf],
  [0x4e00, 0x9fa5],
  [0xac00, 0xd7a3],
];

/** Scripts and signs that have been as they are for so long that all editions of Unicode agree. */
const lasting: readonly (readonly [first: number, last: number])[] = [
  [0x20, 0x52f],
  [0x2000, 0x20a8],
  [0x20aa, 0x20bf],
  ...wide,
];

const kinds = new Uint8Array(0x10000).fill(unsure);
for (const [first, last] of lasting) kinds.fill(letter, first, last + 1);
kinds.fill(whiteSpace, 0x2000, 0x200b);
for (const code of [0x0a, 0x20, 0xa0, 0x202f, 0x205f, 0x3000]) kinds[code] = whiteSpace;

const isPunctuation = /[\p{P}\p{S}]/u;
/** Ideographs and Hangul are left out, as there are many of them and none is a sign. */
const withSigns: readonly (readonly [first: number, last: number])[] = [
  [0x20, 0x52f],
  [0x2000, 0x20bf],
  [0x3000, 0x33ff],
];
for (const [first, last] of withSigns) {
  for (let code = first; code <= last; code++) {
    if (kinds[code] !== unsure && isPunctuation.test(String.fromCharCode(code))) kinds[code] = punctuation;
  }
}

/** `letter`, `whiteSpace`, `punctuation` or `unsure` for a UTF-16 unit. A letter is all that is none of the others. */
export function neighbourKind(code: number): number {
  return kinds[code] ?? unsure;
}

const isWideUnit = new Uint8Array(0x10000);
for (const [first, last] of wide) isWideUnit.fill(1, first, last + 1);

/** True for a letter or sign of Chinese, Japanese or Korean; what is `unsure` is none. */
export function isWide(code: number): boolean {
  return isWideUnit[code] === 1;
}
