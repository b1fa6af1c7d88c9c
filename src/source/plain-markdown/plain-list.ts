import { maybeNoList } from "../markdown/list-numbers.ts";
import { closeBracket, openBracket, space } from "./character-codes.ts";
import { lineKind } from "./line-kind.ts";
import * as kinds from "./line-kinds.ts";
import { lineEnd, skipSpaces, trimmedEnd } from "./lines.ts";
import { paragraphEnd } from "./paragraph-end.ts";
import type { PlainPage } from "./plain-page.ts";
import type { SourceText } from "./source-text.ts";

/** More spaces than that behind its mark make code of an item. */
const mostSpaces = 4;

/** Renders a list whose items are a paragraph each. `kind` is that of its first line. Gives its end, or -1. */
export function renderList(page: PlainPage, source: SourceText, start: number, kind: number): number {
  const isBullets = kind === kinds.bullet;
  const firstMark = markEnd(source, start, isBullets);
  const first = isBullets ? 1 : Number(source.slice(start, firstMark - 1));
  const sign = source.unit(firstMark - 1);
  const items: string[] = [];
  let isLoose = false;
  let at = start;
  for (;;) {
    const mark = markEnd(source, at, isBullets);
    const itemStart = skipSpaces(source, mark);
    // That may be a box to tick.
    if (source.unit(itemStart) === openBracket && source.unit(itemStart + 2) === closeBracket) return -1;
    if (itemStart - mark > mostSpaces || lineKind(source, itemStart) !== kinds.text) return -1;
    const itemEnd = paragraphEnd(source, itemStart, "item");
    if (itemEnd === -1) return -1;
    const html = page.inline(source, itemStart, trimmedEnd(source, itemStart, itemEnd));
    if (html === undefined) return -1;
    items.push(html);
    at = skipBlankLines(source, itemEnd + 1);
    if (at >= source.length) break;
    const next = lineKind(source, at);
    const isParted = at > itemEnd + 1;
    if (isItem(next, isBullets) && source.unit(markEnd(source, at, isBullets) - 1) === sign) {
      isLoose ||= isParted;
    } else if (isParted && next !== kinds.indented) {
      break;
    } else {
      // Right below an item, or indented below it, it may belong to the item.
      return -1;
    }
  }
  if (maybeNoList(first, items.length)) return -1;
  page.html += listHtml(items, isBullets ? "ul" : "ol", first, isLoose);
  return at;
}

function isItem(kind: number, isBullets: boolean): boolean {
  return isBullets ? kind === kinds.bullet : kind === kinds.firstNumber || kind === kinds.laterNumber;
}

/** The place behind the mark of an item. */
function markEnd(source: SourceText, at: number, isBullets: boolean): number {
  if (isBullets) return at + 1;
  let to = at;
  while (source.unit(to) !== space) to++;
  return to;
}

function skipBlankLines(source: SourceText, start: number): number {
  let at = start;
  while (at < source.length && lineKind(source, at) === kinds.blank) at = lineEnd(source, at) + 1;
  return at;
}

/** Items between which blank lines stand are paragraphs. */
function listHtml(items: readonly string[], tag: string, first: number, isLoose: boolean): string {
  let html = first === 1 ? `<${tag}>\n` : `<${tag} start="${first}">\n`;
  for (const item of items) html += isLoose ? `<li>\n<p>${item}</p>\n</li>\n` : `<li>${item}</li>\n`;
  return `${html}</${tag}>\n`;
}
