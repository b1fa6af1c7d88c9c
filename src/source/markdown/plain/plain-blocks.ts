import * as kinds from "./line-kinds.ts";
import { lineEnd, lineKind } from "./line-kinds.ts";
import { renderHeading } from "./plain-heading.ts";
import { renderList } from "./plain-list.ts";
import type { PlainPage } from "./plain-page.ts";
import { readNote, renderParagraph } from "./plain-paragraph.ts";
import { renderTable } from "./plain-table.ts";

/** Renders the blocks of a body, or of a quotation in it; false for anything that is not plain. */
export function renderBlocks(page: PlainPage, text: string, isBody: boolean): boolean {
  let at = 0;
  while (at < text.length) {
    at = renderBlock(page, text, at, isBody);
    if (at === -1) return false;
  }
  return true;
}

/** Renders the block that begins at a line; gives a place at or before the beginning of the next, or -1. */
function renderBlock(page: PlainPage, text: string, at: number, isBody: boolean): number {
  const kind = lineKind(text, at);
  switch (kind) {
    case kinds.blank:
      return lineEnd(text, at) + 1;
    case kinds.text:
      return renderParagraph(page, text, at, isBody);
    case kinds.heading:
      return renderHeading(page, text, at);
    case kinds.bullet:
    case kinds.firstNumber:
    case kinds.laterNumber:
      return renderList(page, text, at, kind);
    case kinds.quotation:
      return isBody ? renderQuotation(page, text, at) : -1;
    case kinds.note:
      return isBody ? readNote(page, text, at) : -1;
    case kinds.tableRow:
      return renderTable(page, text, at);
    case kinds.rule:
    case kinds.dashes:
      return renderRule(page, text, at);
    default:
      return -1;
  }
}

function renderRule(page: PlainPage, text: string, at: number): number {
  const end = lineEnd(text, at);
  if (lineKind(text, end + 1) >= kinds.dashes) return -1;
  page.html += "<hr>\n";
  return end + 1;
}

/** A quotation each of whose lines begins with its mark; what it holds is a text of its own. */
function renderQuotation(page: PlainPage, text: string, start: number): number {
  const lines: string[] = [];
  let at = start;
  let kind: number = kinds.quotation;
  while (kind === kinds.quotation) {
    const end = lineEnd(text, at);
    lines.push(text.slice(text.charCodeAt(at + 1) === 0x20 ? at + 2 : at + 1, end));
    at = end + 1;
    kind = lineKind(text, at);
  }
  // The paragraph at its end could go on without a mark.
  if (kind !== kinds.blank) return -1;
  const inner = lines.join("\n");
  if (inner.trim() === "") return -1;
  page.html += "<blockquote>\n";
  if (!renderBlocks(page, inner, false)) return -1;
  page.html += "</blockquote>\n";
  return at;
}
