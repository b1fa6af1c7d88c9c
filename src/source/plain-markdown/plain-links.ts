import { caret, colon, openParenthesis, space } from "./character-codes.ts";
import { escapeHtml } from "./escape-html.ts";
import type { InlineCursor } from "./inline-cursor.ts";
import { labelEnd } from "./labels.ts";
import { readLinkTarget } from "./link-target.ts";
import { takeUnlessLeftover } from "./plain-leftovers.ts";

/** Takes a bracket that begins a link or a reference to a footnote, or is text. */
export function takeOpenBracket(cursor: InlineCursor): boolean {
  const { source, at, end } = cursor;
  const before = at === cursor.start ? space : source.unit(at - 1);
  if (cursor.linkEnd !== -1 || before === caret) return false;
  const close = labelEnd(source, at + 1, end);
  if (close <= at + 1) return false;
  const next = close + 1 < end ? source.unit(close + 1) : space;
  if (source.unit(at + 1) === caret) return takeNote(cursor, close, next);
  if (next !== openParenthesis) return takeUnlessLeftover(cursor);
  const target = readLinkTarget(source, close + 2, end, cursor.basePath);
  if (target === undefined) return false;
  const title = target.title === "" ? "" : ` title="${escapeHtml(target.title)}"`;
  cursor.replaceByTag(at + 1, `<a href="${target.address}"${title}>`);
  cursor.linkEnd = close;
  cursor.behindLink = target.end;
  cursor.openBeforeLink = cursor.open.length;
  return true;
}

/** Takes a bracket that ends a link, or is text. */
export function takeCloseBracket(cursor: InlineCursor): boolean {
  if (cursor.at !== cursor.linkEnd) return cursor.keep(cursor.at + 1);
  if (cursor.open.length !== cursor.openBeforeLink) return false;
  cursor.linkEnd = -1;
  cursor.quotes.leaveTo(cursor.level());
  return cursor.replaceByTag(cursor.behindLink, "</a>");
}

function takeNote(cursor: InlineCursor, close: number, next: number): boolean {
  if (next === openParenthesis || next === colon) return false;
  const label = cursor.source.slice(cursor.at + 2, close);
  if (!/^[A-Za-z0-9-]+$/.test(label)) return false;
  const reference = cursor.notes.refer(label);
  return reference !== undefined && cursor.replaceByTag(close + 1, reference);
}
