import * as codes from "./character-codes.ts";
import * as kinds from "./line-kinds.ts";
import { skipSpaces } from "./lines.ts";
import type { SourceText } from "./source-text.ts";

/** The kind of the line that begins at `at`; where in doubt, `odd`. */
export function lineKind(source: SourceText, at: number): number {
  if (at >= source.length) return kinds.blank;
  const code = source.unit(at);
  // Nearly all lines begin with a letter.
  if (code > codes.bar || (code > codes.backtick && code < codes.bar)) return startOfWords(source, at, code);
  switch (code) {
    case codes.newline:
      return kinds.blank;
    case codes.space:
      return isBlankFrom(source, at) ? kinds.blank : kinds.indented;
    case codes.hash:
      return hashes(source, at);
    case codes.greater:
      return kinds.quotation;
    case codes.star:
    case codes.dash:
    case codes.plus:
    case codes.underscore:
      return bullets(source, at, code);
    case codes.openBracket:
      return source.unit(at + 1) === codes.caret ? noteMark(source, at + 2) : kinds.text;
    case codes.bar:
      return kinds.tableRow;
    case codes.backtick:
      return isThrice(source, at, code) ? kinds.odd : kinds.text;
    case codes.colon:
    case 0x3c: // <
    case 0x3d: // =
      return kinds.odd;
    default:
      return codes.isDigit(code) ? number(source, at) : kinds.text;
  }
}

function startOfWords(source: SourceText, at: number, code: number): number {
  return code === codes.tilde && isThrice(source, at, code) ? kinds.odd : kinds.text;
}

function isBlankFrom(source: SourceText, at: number): boolean {
  const to = skipSpaces(source, at);
  return to >= source.length || source.unit(to) === codes.newline;
}

function isThrice(source: SourceText, at: number, code: number): boolean {
  return source.unit(at + 1) === code && source.unit(at + 2) === code;
}

function hashes(source: SourceText, at: number): number {
  let to = at;
  while (source.unit(to) === codes.hash) to++;
  if (to - at > 6) return kinds.text;
  if (to >= source.length || source.unit(to) === codes.newline) return kinds.odd;
  if (source.unit(to) !== codes.space) return kinds.text;
  return isBlankFrom(source, to) ? kinds.odd : kinds.heading;
}

function bullets(source: SourceText, at: number, code: number): number {
  if (code !== codes.plus && isRule(source, at, code)) return code === codes.dash ? kinds.dashes : kinds.rule;
  const next = source.unit(at + 1);
  if (code === codes.underscore) return kinds.text;
  if (next === codes.space) return isBlankFrom(source, at + 1) ? kinds.odd : kinds.bullet;
  if (at + 1 === source.length || next === codes.newline) return kinds.odd;
  // Two stars begin bold text; two dashes may be the line below the head of a table.
  const isTableLike = next === codes.dash || next === codes.colon || next === codes.bar;
  return code === codes.dash && isTableLike ? kinds.odd : kinds.text;
}

function isRule(source: SourceText, at: number, code: number): boolean {
  let count = 0;
  let to = at;
  for (; to < source.length; to++) {
    const next = source.unit(to);
    if (next === code) count++;
    else if (next === codes.newline) break;
    else if (next !== codes.space) return false;
  }
  return count >= 3;
}

/** `[^1]: ` begins a note, `[^1]` a text; labels of other signs than letters and digits are left alone. */
function noteMark(source: SourceText, at: number): number {
  let to = at;
  while (codes.isAlphanumeric(source.unit(to)) || source.unit(to) === codes.dash) to++;
  if (to === at || source.unit(to) !== codes.closeBracket) return kinds.odd;
  return source.unit(to + 1) === codes.colon ? kinds.note : kinds.text;
}

function number(source: SourceText, at: number): number {
  let to = at;
  while (codes.isDigit(source.unit(to))) to++;
  const sign = source.unit(to);
  if (to - at > 9 || (sign !== codes.dot && sign !== codes.closeParenthesis)) return kinds.text;
  const next = source.unit(to + 1);
  if (next !== codes.space)
    return to + 1 === source.length || next === codes.newline ? kinds.odd : kinds.text;
  if (isBlankFrom(source, to + 1)) return kinds.odd;
  return Number(source.slice(at, to)) === 1 ? kinds.firstNumber : kinds.laterNumber;
}
