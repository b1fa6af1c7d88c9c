import { safeText } from "./safe-text.ts";

/** A part of a line that fits on a terminal, and how many columns of it stand before the place that is meant. */
export interface Excerpt {
  readonly text: string;
  readonly before: number;
}

/** How much of the line is shown before and after the place, in UTF-16 units. */
const lead = 60;
const trail = 40;

/** Cuts a long line around a column (from 1, in UTF-16 units), and makes it safe to print. */
export function excerptOf(line: string, column: number): Excerpt {
  const at = Math.min(Math.max(column - 1, 0), line.length);
  const from = at <= lead ? 0 : at - lead;
  const before = clean(`${from > 0 ? "…" : ""}${line.slice(from, at)}`);
  const after = clean(`${line.slice(at, at + trail)}${at + trail < line.length ? "…" : ""}`);
  return { text: `${before}${after}`.trimEnd(), before: columnsOf(before) };
}

function clean(text: string): string {
  return safeText(text.replaceAll("\t", " "));
}

const mark = /\p{M}|\u200b|\u200c|\u200d/u;
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;

/** Columns that a text takes on a terminal: marks none, East Asian letters and emoji two; near enough to aim a caret. */
function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) columns += mark.test(character) ? 0 : wide.test(character) ? 2 : 1;
  return columns;
}
