import { dash, isAlphanumeric, singleQuote } from "./character-codes.ts";
import type { InlineCursor } from "./inline-cursor.ts";

const smallW = 0x77;

/** Takes a full stop, or three that are an ellipsis; false where it belongs to a bare address, which becomes a link. */
export function takeDot(cursor: InlineCursor): boolean {
  const { text, at } = cursor;
  const mayBeAddress = cursor.linkEnd === -1 && (text.charCodeAt(at - 1) | 0x20) === smallW;
  if (mayBeAddress && isBehind(text, at, "www")) return false;
  return text.startsWith("...", at) ? cursor.replace(3, "…") : cursor.keep(at + 1);
}

/** Takes a colon; false where it belongs to a bare address. */
export function takeColon(cursor: InlineCursor): boolean {
  const { text, at } = cursor;
  const isInAddress =
    cursor.linkEnd === -1 &&
    (isBehind(text, at, "http") || isBehind(text, at, "https") || isBehind(text, at, "mailto"));
  return !isInAddress && cursor.keep(at + 1);
}

/** Takes dashes; two or three are the dash of that length. */
export function takeDashes(cursor: InlineCursor): boolean {
  const { text, at, end } = cursor;
  let to = at + 1;
  while (to < end && text.charCodeAt(to) === dash) to++;
  if (to - at === 2) return cursor.replace(2, "–");
  return to - at === 3 ? cursor.replace(3, "—") : cursor.keep(to);
}

/** Takes a straight quotation mark. */
export function takeQuote(cursor: InlineCursor, code: number): true {
  const { text, at } = cursor;
  // Nearly all are apostrophes.
  if (code === singleQuote && at > cursor.from && isAlphanumeric(text.charCodeAt(at - 1))) {
    if (isAlphanumeric(cursor.codeBehind())) return cursor.replace(1, "’");
  }
  cursor.copy();
  cursor.quotes.meet(cursor.html, code, cursor.last, cursor.level());
  cursor.html = "";
  cursor.last = code;
  cursor.at = at + 1;
  cursor.from = at + 1;
  return true;
}

/** Whether a word stands before `at`, in whatever case. */
function isBehind(text: string, at: number, word: string): boolean {
  return at >= word.length && text.slice(at - word.length, at).toLowerCase() === word;
}
