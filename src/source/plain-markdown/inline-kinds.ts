import { wordKinds } from "../markdown/word-count.ts";

/** The bit of a character at which the reader of inline text has to stop and look. */
export const mark = 8;

/** Marks of Markdown, of typography and of template languages, and bullets, which may be those of a list that was pasted. */
const marks = "\n!\"&'*-.:<>[\\]_`{~•‣◦▪";

/** The bits of `wordKinds` for every UTF-16 unit, and `mark`. */
export const inlineKinds = new Uint8Array(wordKinds);

for (let at = 0; at < marks.length; at++) setMark(marks.charCodeAt(at));
// What a page may not contain, and halves of surrogate pairs, which may be whole pairs.
for (let code = 0; code < 0x20; code++) setMark(code);
for (let code = 0xd800; code <= 0xdfff; code++) setMark(code);
setMark(0xfffe);
setMark(0xffff);

function setMark(code: number): void {
  inlineKinds[code] = mark;
}

/** True for a text in which nothing stands that is odd: no control character, no surrogate pair, no bullet. */
export function isUnsuspicious(text: string): boolean {
  return !suspicious.test(text);
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that are looked for
const suspicious = /[\u0000-\u001f\ud800-\udfff\ufffe\uffff•‣◦▪]/;
