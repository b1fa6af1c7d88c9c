import * as codes from "./character-codes.ts";
import { takeCode } from "./code-span.ts";
import { takeRun } from "./emphasis.ts";
import { takeAmpersand, takeBackslash, takePair } from "./escapes.ts";
import type { InlineCursor } from "./inline-cursor.ts";
import { takeLineEnd } from "./line-end.ts";
import { takeUnlessLeftover } from "./plain-leftovers.ts";
import { takeCloseBracket, takeOpenBracket } from "./plain-links.ts";
import type { SourceText } from "./source-text.ts";
import { takeColon, takeDashes, takeDot, takeQuote } from "./typographic-marks.ts";

/**
 * The HTML of a paragraph, a heading or a cell: of the text from `start` to `end`, which neither begins nor ends with a
 * space. The words are counted at the cursor. Undefined for anything that is not plain.
 */
export function renderInline(
  cursor: InlineCursor,
  source: SourceText,
  start: number,
  end: number,
): string | undefined {
  // That may define an address.
  if (source.unit(start) === codes.openBracket && source.slice(start, end).includes("]:")) return undefined;
  cursor.begin(source, start, end);
  const { quotes } = cursor;
  for (let code = cursor.nextMark(); code !== -1; code = cursor.nextMark()) {
    if (!takeMark(cursor, code)) return undefined;
    if (quotes.isWaiting) settleByNext(cursor);
  }
  cursor.copy();
  cursor.settle(codes.space);
  if (cursor.open.length > 0 || quotes.isUnsure) return undefined;
  return quotes.join(cursor.html);
}

/** Moves on from a mark; false for what is not plain. */
function takeMark(cursor: InlineCursor, code: number): boolean {
  switch (code) {
    case codes.dot:
      return takeDot(cursor);
    case codes.dash:
      return takeDashes(cursor);
    case codes.singleQuote:
    case codes.doubleQuote:
      return takeQuote(cursor, code);
    case codes.newline:
      return takeLineEnd(cursor);
    case codes.star:
    case codes.underscore:
      return takeRun(cursor, code);
    case codes.openBracket:
      return takeOpenBracket(cursor);
    case codes.closeBracket:
      return takeCloseBracket(cursor);
    case codes.colon:
      return takeColon(cursor);
    case codes.backtick:
      return takeCode(cursor);
    case codes.backslash:
      return takeBackslash(cursor);
    case codes.openBrace:
      return takeUnlessLeftover(cursor);
    case codes.ampersand:
      return takeAmpersand(cursor);
    case codes.greater:
      return cursor.replace(1, "&gt;");
    case codes.bang:
      return cursor.codeBehind() !== codes.openBracket && cursor.keep(cursor.at + 1);
    case codes.tilde:
      return cursor.codeBehind() !== codes.tilde && cursor.keep(cursor.at + 1);
    default:
      return takePair(cursor, code);
  }
}

/** Tells a quotation mark what stands behind it, unless that may be a mark that is not printed. */
function settleByNext(cursor: InlineCursor): void {
  if (cursor.at >= cursor.end) return;
  const code = cursor.source.unit(cursor.at);
  switch (code) {
    case codes.star:
    case codes.underscore:
    case codes.openBracket:
    case codes.closeBracket:
    case codes.backtick:
    case codes.backslash:
      return;
    default:
      cursor.settle(code);
  }
}
