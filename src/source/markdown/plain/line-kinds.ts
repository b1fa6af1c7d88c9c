import * as codes from "./character-codes.ts";

/** What a line is by its beginning, wherever it stands. */
export const blank = 0;
export const text = 1;
/** Spaces, and something behind them. */
export const indented = 2;
export const heading = 3;
export const quotation = 4;
/** A thematic break of stars or underscores. */
export const rule = 5;
export const bullet = 6;
/** An item of an ordered list that is numbered 1, which can stand right below a paragraph. */
export const firstNumber = 7;
export const laterNumber = 8;
/** The text of a footnote. */
export const note = 9;
/** A thematic break of dashes, which below a text makes a heading of it. */
export const dashes = 10;
export const tableRow = 11;
/** Anything else that might not be text. Lines from `dashes` on can change what the line above them is. */
export const odd = 12;

const { space, newline } = codes;

/** Where the line at `at` ends: at its line end, or at the end of the text. */
export function lineEnd(body: string, at: number): number {
  const end = body.indexOf("\n", at);
  return end === -1 ? body.length : end;
}

/** The place of the first character from `at` on that is no space. */
export function skipSpaces(body: string, at: number): number {
  let to = at;
  while (body.charCodeAt(to) === space) to++;
  return to;
}

/** What is left of `start` to `end` when spaces at its end are cut off. */
export function trimmedEnd(body: string, start: number, end: number): number {
  let to = end;
  while (to > start && body.charCodeAt(to - 1) === space) to--;
  return to;
}

/** The kind of the line that begins at `at`; where in doubt, `odd`. */
export function lineKind(body: string, at: number): number {
  const code = body.charCodeAt(at);
  // Nearly all lines begin with a letter.
  if (code > codes.bar || (code > codes.backtick && code < codes.bar)) return startOfWords(body, at, code);
  switch (code) {
    case newline:
      return blank;
    case space:
      return isBlankFrom(body, at) ? blank : indented;
    case codes.hash:
      return hashes(body, at);
    case codes.greater:
      return quotation;
    case codes.star:
    case codes.dash:
    case codes.plus:
    case codes.underscore:
      return bullets(body, at, code);
    case codes.openBracket:
      return body.charCodeAt(at + 1) === codes.caret ? noteMark(body, at + 2) : text;
    case codes.bar:
      return tableRow;
    case codes.backtick:
      return isThrice(body, at, code) ? odd : text;
    case codes.colon:
    case 0x3c: // <
    case 0x3d: // =
      return odd;
    default:
      if (codes.isDigit(code)) return number(body, at);
      return at >= body.length ? blank : text;
  }
}

function startOfWords(body: string, at: number, code: number): number {
  return code === codes.tilde && isThrice(body, at, code) ? odd : text;
}

function isBlankFrom(body: string, at: number): boolean {
  const to = skipSpaces(body, at);
  return to >= body.length || body.charCodeAt(to) === newline;
}

function isThrice(body: string, at: number, code: number): boolean {
  return body.charCodeAt(at + 1) === code && body.charCodeAt(at + 2) === code;
}

function hashes(body: string, at: number): number {
  let to = at;
  while (body.charCodeAt(to) === codes.hash) to++;
  if (to - at > 6) return text;
  if (to >= body.length || body.charCodeAt(to) === newline) return odd;
  if (body.charCodeAt(to) !== space) return text;
  return isBlankFrom(body, to) ? odd : heading;
}

function bullets(body: string, at: number, code: number): number {
  if (code !== codes.plus && isRule(body, at, code)) return code === codes.dash ? dashes : rule;
  const next = body.charCodeAt(at + 1);
  if (code === codes.underscore) return text;
  if (next === space) return isBlankFrom(body, at + 1) ? odd : bullet;
  if (Number.isNaN(next) || next === newline) return odd;
  // Two stars begin bold text; two dashes may be the line below the head of a table.
  const isTableLike = next === codes.dash || next === codes.colon || next === codes.bar;
  return code === codes.dash && isTableLike ? odd : text;
}

function isRule(body: string, at: number, code: number): boolean {
  let count = 0;
  let to = at;
  for (; to < body.length; to++) {
    const next = body.charCodeAt(to);
    if (next === code) count++;
    else if (next === newline) break;
    else if (next !== space) return false;
  }
  return count >= 3;
}

/** `[^1]: ` begins a note, `[^1]` a text; labels of other signs than letters and digits are left alone. */
function noteMark(body: string, at: number): number {
  let to = at;
  while (codes.isAlphanumeric(body.charCodeAt(to)) || body.charCodeAt(to) === codes.dash) to++;
  if (to === at || body.charCodeAt(to) !== codes.closeBracket) return odd;
  return body.charCodeAt(to + 1) === codes.colon ? note : text;
}

function number(body: string, at: number): number {
  let to = at;
  while (codes.isDigit(body.charCodeAt(to))) to++;
  const sign = body.charCodeAt(to);
  if (to - at > 9 || (sign !== codes.dot && sign !== codes.closeParenthesis)) return text;
  const next = body.charCodeAt(to + 1);
  if (next !== space) return Number.isNaN(next) || next === newline ? odd : text;
  if (isBlankFrom(body, to + 1)) return odd;
  return Number(body.slice(at, to)) === 1 ? firstNumber : laterNumber;
}
