import { hash, isAlphanumeric, newline, space } from "./character-codes.ts";
import { escapeHtml } from "./escape-html.ts";
import type { InlineCursor } from "./inline-cursor.ts";

const semicolon = 0x3b;

/** Takes a backslash and the sign that it keeps from being a mark, or the line break that it makes. */
export function takeBackslash(cursor: InlineCursor): boolean {
  const next = cursor.codeBehind();
  if (next === newline) {
    cursor.settle(space);
    cursor.replaceByTag(cursor.at + 2, "<br>\n");
    return cursor.beginLine(cursor.at);
  }
  if (!isAsciiSign(next)) return false;
  cursor.settle(next);
  return cursor.replace(2, escapeHtml(String.fromCharCode(next)));
}

/** Takes an ampersand that begins no character reference. */
export function takeAmpersand(cursor: InlineCursor): boolean {
  const { source } = cursor;
  let to = cursor.at + 1;
  if (source.unit(to) === hash) return false;
  while (isAlphanumeric(source.unit(to))) to++;
  return source.unit(to) !== semicolon && cursor.replace(1, "&amp;");
}

/** Takes a pair of surrogates, which is a character; anything else that comes here is not plain. */
export function takePair(cursor: InlineCursor, code: number): boolean {
  const next = cursor.codeBehind();
  if (code < 0xd800 || code > 0xdbff || next < 0xdc00 || next > 0xdfff) return false;
  cursor.words += ~cursor.inWord & 1;
  cursor.inWord = 1;
  cursor.at += 2;
  return true;
}

function isAsciiSign(code: number): boolean {
  return code > space && code < 0x7f && !isAlphanumeric(code);
}
