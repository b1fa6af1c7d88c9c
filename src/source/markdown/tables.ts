import type { MarkdownIt, StateCore, Token } from "markdown-it";
import { figureColumns, figuresClass } from "./figure-columns.ts";
import { inlineText } from "./inline-text.ts";
import { blockLists, headingParts } from "./token-lists.ts";

/** What a table is called for readers who cannot see it, where no heading stands before it. */
export const tableWord = "Table";

/**
 * Core rule: names every table after the heading before it, numbering those of one name; sets cells’ alignment as a
 * class, since a page’s security policy forbids inline styles; makes headers head their column, and an empty one,
 * which would head it with nothing, an ordinary cell.
 */
export function tables(state: StateCore): void {
  const times = new Map<string, number>();
  for (const tokens of blockLists(state.tokens)) nameTables(tokens, times);
}

function nameTables(tokens: readonly Token[], times: Map<string, number>): void {
  let label = tableWord;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token?.type === "heading_open") {
      label = inlineText(headingParts(tokens, i).content, { pictures: true }).trim() || tableWord;
    } else if (token?.type === "table_open") {
      const time = (times.get(label) ?? 0) + 1;
      times.set(label, time);
      token.meta = { label: time > 1 ? `${label} (${time})` : label };
      dressCells(tokens, i + 1);
    }
  }
}

/** The cells of a table that begins before a token, in rows. */
function dressCells(tokens: readonly Token[], start: number): void {
  const rows: [open: Token, inline: Token | undefined, close: Token | undefined][][] = [];
  for (let i = start; i < tokens.length && tokens[i]?.type !== "table_close"; i++) {
    const token = tokens[i];
    if (token?.type === "tr_open") rows.push([]);
    else if (token?.type === "th_open" || token?.type === "td_open")
      rows.at(-1)?.push([token, tokens[i + 1], tokens[i + 2]]);
  }
  const [head = [], ...body] = rows;
  const texts = body.map((row) => row.map(([, inline]) => inline?.content ?? ""));
  const figures = figureColumns(texts, head.length);
  for (const row of rows)
    for (const [column, [open, inline, close]] of row.entries())
      dressCell(open, inline, close, figures[column] ? figuresClass : undefined);
}

function dressCell(
  open: Token,
  inline: Token | undefined,
  close: Token | undefined,
  usual: string | undefined,
): void {
  const align = /^text-align:(\w+)$/.exec(String(open.attrGet("style") ?? ""))?.[1];
  const dress = align === undefined ? usual : `align-${align}`;
  open.attrs = dress === undefined ? null : [["class", dress]];
  if (open.tag !== "th") return;
  if (inline?.content === "" && close) {
    open.tag = "td";
    close.tag = "td";
  } else {
    open.attrPush(["scope", "col"]);
  }
}

/**
 * Renders a table inside a box that scrolls by itself, by keyboard too, so that a wide one does not widen the page.
 * A `<section>` with a name has the role `region` of itself.
 */
export function renderTables(md: MarkdownIt): void {
  md.renderer.rules.table_open = (tokens, index) =>
    tableOpening(String(tokens[index]?.meta?.label ?? tableWord), md.utils.escapeHtml);
  md.renderer.rules.table_close = () => tableClosing;
}

/** What stands before the content of a table. */
export function tableOpening(label: string, escapeHtml: (text: string) => string): string {
  return `<section class="table-scroll" tabindex="0" aria-label="${escapeHtml(label)}">\n<table>\n`;
}

export const tableClosing = "</table>\n</section>\n";
