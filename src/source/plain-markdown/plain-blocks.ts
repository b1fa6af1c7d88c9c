import { space } from "./character-codes.ts";
import { lineKind } from "./line-kind.ts";
import * as kinds from "./line-kinds.ts";
import { lineEnd } from "./lines.ts";
import { renderHeading } from "./plain-heading.ts";
import { renderList } from "./plain-list.ts";
import type { PlainPage } from "./plain-page.ts";
import { readNote, renderParagraph } from "./plain-paragraph.ts";
import { renderTable } from "./plain-table.ts";
import { SourceText } from "./source-text.ts";

/** Renders the blocks of a body, or of a quotation in it; false for anything that is not plain. */
export function renderBlocks(page: PlainPage, source: SourceText, isBody: boolean): boolean {
  let at = 0;
  while (at < source.length) {
    at = renderBlock(page, source, at, isBody);
    if (at === -1) return false;
  }
  return true;
}

/** Renders the block that begins at a line; gives a place at or before the beginning of the next, or -1. */
function renderBlock(page: PlainPage, source: SourceText, at: number, isBody: boolean): number {
  const kind = lineKind(source, at);
  switch (kind) {
    case kinds.blank:
      return lineEnd(source, at) + 1;
    case kinds.text:
      return renderParagraph(page, source, at, isBody);
    case kinds.heading:
      return renderHeading(page, source, at);
    case kinds.bullet:
    case kinds.firstNumber:
    case kinds.laterNumber:
      return renderList(page, source, at, kind);
    case kinds.quotation:
      return isBody ? renderQuotation(page, source, at) : -1;
    case kinds.note:
      return isBody ? readNote(page, source, at) : -1;
    case kinds.tableRow:
      return renderTable(page, source, at);
    case kinds.rule:
    case kinds.dashes:
      return renderRule(page, source, at);
    default:
      return -1;
  }
}

function renderRule(page: PlainPage, source: SourceText, at: number): number {
  const end = lineEnd(source, at);
  if (lineKind(source, end + 1) >= kinds.dashes) return -1;
  page.html += "<hr>\n";
  return end + 1;
}

/** The text of the quotation that is being rendered; there is none within it. */
const quoted = new SourceText();

/** A quotation each of whose lines begins with its mark; what it holds is a text of its own. */
function renderQuotation(page: PlainPage, source: SourceText, start: number): number {
  const lines: string[] = [];
  let at = start;
  let kind: number = kinds.quotation;
  while (kind === kinds.quotation) {
    const end = lineEnd(source, at);
    lines.push(source.slice(source.unit(at + 1) === space ? at + 2 : at + 1, end));
    at = end + 1;
    kind = lineKind(source, at);
  }
  // The paragraph at its end could go on without a mark.
  if (kind !== kinds.blank) return -1;
  const inner = lines.join("\n");
  if (inner.trim() === "") return -1;
  page.html += "<blockquote>\n";
  quoted.take(inner);
  if (!renderBlocks(page, quoted, false)) return -1;
  page.html += "</blockquote>\n";
  return at;
}
