import type { Place } from "../model/problem.ts";

/** Where the lines of the text begin that was asked for last: problems come text by text, and a text may have thousands. */
let known: { readonly text: string; readonly starts: readonly number[] } | undefined;

/** The place of an offset (in UTF-16 units) in a text; lines and columns count from 1. */
export function placeAt(text: string, offset: number, file: string): Place {
  const at = Math.max(0, Math.min(offset, text.length));
  const starts = lineStarts(text);
  // The last line that begins at the offset or before it.
  let line = 0;
  for (let end = starts.length; end - line > 1; ) {
    const middle = (line + end) >> 1;
    if ((starts[middle] ?? 0) <= at) line = middle;
    else end = middle;
  }
  return { file, line: line + 1, column: at - (starts[line] ?? 0) + 1 };
}

/** The line of an offset, for one that is asked for once: nothing is kept, and what stands behind it is not looked at. */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let end = text.indexOf("\n"); end !== -1 && end < offset; end = text.indexOf("\n", end + 1)) line += 1;
  return line;
}

function lineStarts(text: string): readonly number[] {
  if (known?.text === text) return known.starts;
  const starts = [0];
  for (let end = text.indexOf("\n"); end !== -1; end = text.indexOf("\n", end + 1)) starts.push(end + 1);
  known = { text, starts };
  return starts;
}
