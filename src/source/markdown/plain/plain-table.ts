import { tableClosing, tableOpening } from "../tables.ts";
import { bar } from "./character-codes.ts";
import { escapeHtml } from "./escape-html.ts";
import * as kinds from "./line-kinds.ts";
import { lineEnd, lineKind, trimmedEnd } from "./line-kinds.ts";
import type { PlainPage } from "./plain-page.ts";

const ruler = /^:?-+:?$/;

/** Renders a table each of whose lines begins and ends with a bar and has as many cells as its head. Gives its end, or -1. */
export function renderTable(page: PlainPage, text: string, start: number): number {
  const head = cellsOf(text, start);
  let at = lineEnd(text, start) + 1;
  const rulers = lineKind(text, at) === kinds.tableRow ? cellsOf(text, at) : undefined;
  if (head === undefined || rulers?.length !== head.length || !rulers.every((cell) => ruler.test(cell)))
    return -1;
  const classes = rulers.map(alignment);
  const headHtml = rowHtml(page, head, classes, true);
  if (headHtml === undefined) return -1;
  let rows = "";
  at = lineEnd(text, at) + 1;
  while (lineKind(text, at) === kinds.tableRow) {
    const cells = cellsOf(text, at);
    if (cells?.length !== head.length) return -1;
    const row = rowHtml(page, cells, classes, false);
    if (row === undefined) return -1;
    rows += row;
    at = lineEnd(text, at) + 1;
  }
  if (lineKind(text, at) !== kinds.blank) return -1;
  const body = rows === "" ? "" : `<tbody>\n${rows}</tbody>\n`;
  page.html += `${tableOpening(nextName(page), escapeHtml)}<thead>\n${headHtml}</thead>\n${body}${tableClosing}`;
  return at;
}

/** The cells of a line, without the spaces around them; undefined if bars in it may be something else. */
function cellsOf(text: string, start: number): string[] | undefined {
  const end = trimmedEnd(text, start, lineEnd(text, start));
  const line = text.slice(start + 1, end - 1);
  if (end < start + 2 || text.charCodeAt(end - 1) !== bar || /[\\`]/.test(line)) return undefined;
  return line.split("|").map((cell) => cell.trim());
}

function alignment(cell: string): string {
  const isRight = cell.endsWith(":");
  if (cell.startsWith(":")) return isRight ? ' class="align-center"' : ' class="align-left"';
  return isRight ? ' class="align-right"' : "";
}

function rowHtml(
  page: PlainPage,
  cells: readonly string[],
  classes: readonly string[],
  isHead: boolean,
): string | undefined {
  let html = "<tr>\n";
  for (const [column, cell] of cells.entries()) {
    const content = page.inline(cell, 0, cell.length);
    if (content === undefined) return undefined;
    // An empty head would head its column with nothing.
    const tag = isHead && cell !== "" ? "th" : "td";
    html += `<${tag}${classes[column]}${tag === "th" ? ' scope="col"' : ""}>${content}</${tag}>\n`;
  }
  return `${html}</tr>\n`;
}

function nextName({ tables, tableName }: PlainPage): string {
  const time = (tables.get(tableName) ?? 0) + 1;
  tables.set(tableName, time);
  return time > 1 ? `${tableName} (${time})` : tableName;
}
