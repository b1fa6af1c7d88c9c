import * as codes from "./character-codes.ts";
import type { SourceText } from "./source-text.ts";

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
export function lineEnd(source: SourceText, at: number): number {
  const { units, length } = source;
  let to = at;
  while (to < length && units[to] !== newline) to++;
  return to;
}

/** The place of the first character from `at` on that is no space. */
export function skipSpaces(source: SourceText, at: number): number {
  let to = at;
  while (source.unit(to) === space) to++;
  return to;
}

/** What is left of `start` to `end` when spaces at its end are cut off. */
export function trimmedEnd(source: SourceText, start: number, end: number): number {
  let to = end;
  while (to > start && source.unit(to - 1) === space) to--;
  return to;
}

/** The kind of the line that begins at `at`; where in doubt, `odd`. */
export function lineKind(source: SourceText, at: number): number {
  if (at >= source.length) return blank;
  const code = source.unit(at);
  // Nearly all lines begin with a letter.
  if (code > codes.bar || (code > codes.backtick && code < codes.bar)) return startOfWords(source, at, code);
  switch (code) {
    case newline:
      return blank;
    case space:
      return isBlankFrom(source, at) ? blank : indented;
    case codes.hash:
      return hashes(source, at);
    case codes.greater:
      return quotation;
    case codes.star:
    case codes.dash:
    case codes.plus:
    case codes.underscore:
      return bullets(source, at, code);
    case codes.openBracket:
      return source.unit(at + 1) === codes.caret ? noteMark(source, at + 2) : text;
    case codes.bar:
      return tableRow;
    case codes.backtick:
      return isThrice(source, at, code) ? odd : text;
    case codes.colon:
    case 0x3c: // <
    case 0x3d: // =
      return odd;
    default:
      return codes.isDigit(code) ? number(source, at) : text;
  }
}

function startOfWords(source: SourceText, at: number, code: number): number {
  return code === codes.tilde && isThrice(source, at, code) ? odd : text;
}

function isBlankFrom(source: SourceText, at: number): boolean {
  const to = skipSpaces(source, at);
  return to >= source.length || source.unit(to) === newline;
}

function isThrice(source: SourceText, at: number, code: number): boolean {
  return source.unit(at + 1) === code && source.unit(at + 2) === code;
}

function hashes(source: SourceText, at: number): number {
  let to = at;
  while (source.unit(to) === codes.hash) to++;
  if (to - at > 6) return text;
  if (to >= source.length || source.unit(to) === newline) return odd;
  if (source.unit(to) !== space) return text;
  return isBlankFrom(source, to) ? odd : heading;
}

function bullets(source: SourceText, at: number, code: number): number {
  if (code !== codes.plus && isRule(source, at, code)) return code === codes.dash ? dashes : rule;
  const next = source.unit(at + 1);
  if (code === codes.underscore) return text;
  if (next === space) return isBlankFrom(source, at + 1) ? odd : bullet;
  if (at + 1 === source.length || next === newline) return odd;
  // Two stars begin bold text; two dashes may be the line below the head of a table.
  const isTableLike = next === codes.dash || next === codes.colon || next === codes.bar;
  return code === codes.dash && isTableLike ? odd : text;
}

function isRule(source: SourceText, at: number, code: number): boolean {
  let count = 0;
  let to = at;
  for (; to < source.length; to++) {
    const next = source.unit(to);
    if (next === code) count++;
    else if (next === newline) break;
    else if (next !== space) return false;
  }
  return count >= 3;
}

/** `[^1]: ` begins a note, `[^1]` a text; labels of other signs than letters and digits are left alone. */
function noteMark(source: SourceText, at: number): number {
  let to = at;
  while (codes.isAlphanumeric(source.unit(to)) || source.unit(to) === codes.dash) to++;
  if (to === at || source.unit(to) !== codes.closeBracket) return odd;
  return source.unit(to + 1) === codes.colon ? note : text;
}

function number(source: SourceText, at: number): number {
  let to = at;
  while (codes.isDigit(source.unit(to))) to++;
  const sign = source.unit(to);
  if (to - at > 9 || (sign !== codes.dot && sign !== codes.closeParenthesis)) return text;
  const next = source.unit(to + 1);
  if (next !== space) return to + 1 === source.length || next === newline ? odd : text;
  if (isBlankFrom(source, to + 1)) return odd;
  return Number(source.slice(at, to)) === 1 ? firstNumber : laterNumber;
}
