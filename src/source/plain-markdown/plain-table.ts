import { figureColumns, figuresClass } from "../markdown/figure-columns.ts";
import { tableClosing, tableOpening } from "../markdown/tables.ts";
import { backslash, backtick, bar, space } from "./character-codes.ts";
import { escapeHtml } from "./escape-html.ts";
import { lineKind } from "./line-kind.ts";
import * as kinds from "./line-kinds.ts";
import { lineEnd, trimmedEnd } from "./lines.ts";
import type { PlainPage } from "./plain-page.ts";
import type { SourceText } from "./source-text.ts";

const ruler = /^:?-+:?$/;

/** Renders a table each of whose lines begins and ends with a bar and has as many cells as its head. Gives its end, or -1. */
export function renderTable(page: PlainPage, source: SourceText, start: number): number {
  const head = cellsOf(source, start);
  let at = lineEnd(source, start) + 1;
  const classes = lineKind(source, at) === kinds.tableRow ? classesOf(source, at) : undefined;
  if (head === undefined || head.length !== classes?.length) return -1;
  const rows: number[][] = [];
  at = lineEnd(source, at) + 1;
  while (lineKind(source, at) === kinds.tableRow) {
    const cells = cellsOf(source, at);
    if (cells?.length !== head.length) return -1;
    rows.push(cells);
    at = lineEnd(source, at) + 1;
  }
  const figures = figureColumns(
    rows.map((bars) => textsOf(source, bars)),
    head.length - 1,
  );
  const dress = classes.map((given, column) =>
    given === "" && figures[column - 1] ? ` class="${figuresClass}"` : given,
  );
  const headHtml = rowHtml(page, source, head, dress, true);
  const htmls = rows.map((bars) => rowHtml(page, source, bars, dress, false));
  if (headHtml === undefined || htmls.includes(undefined)) return -1;
  if (lineKind(source, at) !== kinds.blank) return -1;
  const body = htmls.length === 0 ? "" : `<tbody>\n${htmls.join("")}</tbody>\n`;
  page.html += `${tableOpening(nextName(page), escapeHtml)}<thead>\n${headHtml}</thead>\n${body}${tableClosing}`;
  return at;
}

/** The texts of the cells between bars. */
function textsOf(source: SourceText, bars: readonly number[]): string[] {
  return bars.slice(1).map((bar, index) => source.slice((bars[index] as number) + 1, bar));
}

/** The places of the bars that end a cell in a line; undefined if the line does not end with one, or a bar may be text. */
function cellsOf(source: SourceText, start: number): number[] | undefined {
  const end = trimmedEnd(source, start, lineEnd(source, start));
  const cells = [start];
  for (let at = start + 1; at < end; at++) {
    const code = source.unit(at);
    if (code === bar) cells.push(at);
    else if (code === backslash || code === backtick) return undefined;
  }
  return cells.at(-1) === end - 1 && cells.length > 1 ? cells : undefined;
}

/** The class that aligns each column, as an attribute, by the line below the head; one more as there are bars. */
function classesOf(source: SourceText, start: number): string[] | undefined {
  const bars = cellsOf(source, start);
  if (bars === undefined) return undefined;
  const classes = [""];
  for (let column = 1; column < bars.length; column++) {
    const cell = source.slice((bars[column - 1] as number) + 1, bars[column] as number).trim();
    if (!ruler.test(cell)) return undefined;
    classes.push(alignment(cell));
  }
  return classes;
}

function alignment(cell: string): string {
  const isRight = cell.endsWith(":");
  if (cell.startsWith(":")) return isRight ? ' class="align-center"' : ' class="align-left"';
  return isRight ? ' class="align-right"' : "";
}

function rowHtml(
  page: PlainPage,
  source: SourceText,
  bars: readonly number[],
  classes: readonly string[],
  isHead: boolean,
): string | undefined {
  let html = "<tr>\n";
  for (let column = 1; column < bars.length; column++) {
    const bound = bars[column] as number;
    let start = (bars[column - 1] as number) + 1;
    while (start < bound && source.unit(start) === space) start++;
    const end = trimmedEnd(source, start, bound);
    if (start < end && (isTrimmed(source.unit(start)) || isTrimmed(source.unit(end - 1)))) return undefined;
    const content = page.inline(source, start, end);
    if (content === undefined) return undefined;
    // An empty head would head its column with nothing.
    const tag = isHead && start < end ? "th" : "td";
    html += `<${tag}${classes[column]}${tag === "th" ? ' scope="col"' : ""}>${content}</${tag}>\n`;
  }
  return `${html}</tr>\n`;
}

/** True for white space other than spaces, which is no part of a cell either. */
function isTrimmed(code: number): boolean {
  return code > 0x9f && String.fromCharCode(code).trim() === "";
}

function nextName({ tables, tableName }: PlainPage): string {
  const time = (tables.get(tableName) ?? 0) + 1;
  tables.set(tableName, time);
  return time > 1 ? `${tableName} (${time})` : tableName;
}
