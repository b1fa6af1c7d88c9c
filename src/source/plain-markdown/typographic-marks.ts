import { elisionAt } from "../typography/elision.ts";
import { colon, comma, dash, dot, isAlphanumeric, singleQuote, space } from "./character-codes.ts";
import type { InlineCursor } from "./inline-cursor.ts";
import type { SourceText } from "./source-text.ts";

/** The last letters of what begins a bare address. */
const smallO = 0x6f;
const smallP = 0x70;
const smallS = 0x73;
const smallW = 0x77;

/** Takes a full stop, or three that are an ellipsis; false where it belongs to a bare address, which becomes a link. */
export function takeDot(cursor: InlineCursor): boolean {
  const { source, at } = cursor;
  const mayBeAddress = cursor.linkEnd === -1 && (source.unit(at - 1) | 0x20) === smallW;
  if (mayBeAddress && isBehind(source, at, "www")) return false;
  return source.unit(at + 1) === dot && source.unit(at + 2) === dot && cursor.typography !== undefined
    ? cursor.replace(3, "…")
    : cursor.keep(at + 1);
}

/** Takes a colon; false where it belongs to a bare address. */
export function takeColon(cursor: InlineCursor): boolean {
  const { source, at } = cursor;
  const last = cursor.linkEnd === -1 ? source.unit(at - 1) | 0x20 : 0;
  const isInAddress =
    (last === smallP || last === smallS || last === smallO) &&
    (isBehind(source, at, "http") || isBehind(source, at, "https") || isBehind(source, at, "mailto"));
  return !isInAddress && cursor.keep(at + 1);
}

/** Takes dashes; two or three are the dash of that length. */
export function takeDashes(cursor: InlineCursor): boolean {
  const { source, at, end } = cursor;
  let to = at + 1;
  while (to < end && source.unit(to) === dash) to++;
  if (cursor.typography === undefined) return cursor.keep(to);
  if (to - at === 2) return cursor.replace(2, "–");
  return to - at === 3 ? cursor.replace(3, "—") : cursor.keep(to);
}

/** Takes a straight quotation mark; false where it cannot be said what it is. */
export function takeQuote(cursor: InlineCursor, code: number): boolean {
  const { source, at, typography } = cursor;
  if (typography === undefined)
    return code === singleQuote ? cursor.keep(at + 1) : cursor.replace(1, "&quot;");
  // Nearly all are apostrophes.
  if (code === singleQuote && at > cursor.from && isAlphanumeric(source.unit(at - 1))) {
    if (isAlphanumeric(cursor.codeBehind())) return cursor.replace(1, "’");
  }
  if (code === singleQuote && mayBeElision(cursor.codeBehind())) {
    const elision = elisionAt(source.text, at, typography);
    if (elision === "unless-closed" && isMarkAhead(cursor)) return false;
    if (elision !== undefined) return cursor.replace(1, "’");
  }
  const isIntroduced = isCommaAndSpace(cursor);
  cursor.copy();
  cursor.quotes.meet(cursor.html, code, cursor.last, isIntroduced, cursor.level());
  cursor.html = "";
  cursor.last = code;
  cursor.at = at + 1;
  cursor.from = at + 1;
  return true;
}

/** Nearly all other marks stand before a capital or a sign. */
function mayBeElision(next: number): boolean {
  return isAlphanumeric(next) || next > 0x7f;
}

/** Whether another single mark stands in the block, which could end a quotation. */
function isMarkAhead({ source, at, end }: InlineCursor): boolean {
  const next = source.text.indexOf("'", at + 1);
  return next !== -1 && next < end;
}

/** Whether the text has a comma or a colon, and a space, right before the mark. */
function isCommaAndSpace({ source, at, from }: InlineCursor): boolean {
  const sign = at - 2 >= from ? source.unit(at - 2) : 0;
  return (sign === comma || sign === colon) && source.unit(at - 1) === space;
}

/** Whether a word stands before `at`, in whatever case. */
function isBehind(source: SourceText, at: number, word: string): boolean {
  return at >= word.length && source.slice(at - word.length, at).toLowerCase() === word;
}
