import { bang, openBracket } from "./character-codes.ts";
import * as kinds from "./line-kinds.ts";
import { lineKind, skipSpaces, trimmedEnd } from "./line-kinds.ts";
import { paragraphEnd } from "./paragraph-end.ts";
import { renderFigure } from "./plain-figure.ts";
import type { PlainPage } from "./plain-page.ts";
import { textOfHtml } from "./text-of-html.ts";

/** Renders a paragraph, or the figure that it is if nothing but a picture stands in it. Gives its end, or -1. */
export function renderParagraph(page: PlainPage, text: string, start: number, isBody: boolean): number {
  const paragraph = paragraphEnd(text, start, "page");
  if (paragraph === -1) return -1;
  const end = trimmedEnd(text, start, paragraph);
  if (text.charCodeAt(start) === bang && text.charCodeAt(start + 1) === openBracket)
    return renderFigure(page, text, start, end) ? paragraph + 1 : -1;
  const html = page.inline(text, start, end);
  if (html === undefined) return -1;
  page.html += `<p>${html}</p>\n`;
  if (isBody && page.summary === "") page.summary = textOfHtml(html).replace(/\s+/g, " ").trim();
  return paragraph + 1;
}

/** Takes the text of a footnote, which is rendered when all of the body is. Gives its end, or -1. */
export function readNote(page: PlainPage, text: string, at: number): number {
  const labelEnd = text.indexOf("]", at);
  const start = skipSpaces(text, labelEnd + 2);
  const paragraph = paragraphEnd(text, start, "note");
  const end = trimmedEnd(text, start, paragraph);
  // A text that begins like another block is one.
  if (paragraph === -1 || end <= start || lineKind(text, start) !== kinds.text) return -1;
  return page.notes.define(text.slice(at + 2, labelEnd), start, end) ? paragraph + 1 : -1;
}
