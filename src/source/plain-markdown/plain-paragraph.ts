import { textOfHtml } from "../../model/html-text.ts";
import { bang, closeBracket, openBracket } from "./character-codes.ts";
import { lineKind } from "./line-kind.ts";
import * as kinds from "./line-kinds.ts";
import { skipSpaces, trimmedEnd } from "./lines.ts";
import { paragraphEnd } from "./paragraph-end.ts";
import { renderFigure } from "./plain-figure.ts";
import type { PlainPage } from "./plain-page.ts";
import type { SourceText } from "./source-text.ts";

const notInOrder = /\s\s|[^\S ]/;

/** Renders a paragraph, or the figure that it is if nothing but a picture stands in it. Gives its end, or -1. */
export function renderParagraph(page: PlainPage, source: SourceText, start: number, isBody: boolean): number {
  const paragraph = paragraphEnd(source, start, "page");
  if (paragraph === -1) return -1;
  const end = trimmedEnd(source, start, paragraph);
  if (source.unit(start) === bang && source.unit(start + 1) === openBracket)
    return renderFigure(page, source, start, end) ? paragraph + 1 : -1;
  const html = page.inline(source, start, end);
  if (html === undefined) return -1;
  page.html += `<p>${html}</p>\n`;
  if (isBody && page.summary === "") page.summary = oneLine(textOfHtml(html));
  return paragraph + 1;
}

function oneLine(text: string): string {
  return (notInOrder.test(text) ? text.replace(/\s+/g, " ") : text).trim();
}

/** Takes the text of a footnote, which is rendered when all of the body is. Gives its end, or -1. */
export function readNote(page: PlainPage, source: SourceText, at: number): number {
  let labelEnd = at;
  while (source.unit(labelEnd) !== closeBracket) labelEnd++;
  const start = skipSpaces(source, labelEnd + 2);
  const paragraph = paragraphEnd(source, start, "note");
  const end = trimmedEnd(source, start, paragraph);
  // A text that begins like another block is one.
  if (paragraph === -1 || end <= start || lineKind(source, start) !== kinds.text) return -1;
  return page.notes.define(source.slice(at + 2, labelEnd), start, end) ? paragraph + 1 : -1;
}
