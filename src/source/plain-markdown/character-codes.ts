/** The characters that plain Markdown is written with, as UTF-16 units. */
export const newline = 0x0a;
export const space = 0x20;
export const bang = 0x21;
export const doubleQuote = 0x22;
export const hash = 0x23;
export const ampersand = 0x26;
export const singleQuote = 0x27;
export const openParenthesis = 0x28;
export const closeParenthesis = 0x29;
export const star = 0x2a;
export const plus = 0x2b;
export const comma = 0x2c;
export const dash = 0x2d;
export const dot = 0x2e;
export const slash = 0x2f;
export const colon = 0x3a;
export const greater = 0x3e;
export const openBracket = 0x5b;
export const backslash = 0x5c;
export const closeBracket = 0x5d;
export const caret = 0x5e;
export const underscore = 0x5f;
export const backtick = 0x60;
export const openBrace = 0x7b;
export const bar = 0x7c;
export const tilde = 0x7e;

/** True for an ASCII letter or digit. */
export function isAlphanumeric(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || isDigit(code);
}

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
