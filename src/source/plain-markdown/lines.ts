import { newline, space } from "./character-codes.ts";
import type { SourceText } from "./source-text.ts";

/** Where the line at `at` ends: at its line end, or at the end of the text. */
export function lineEnd(source: SourceText, at: number): number {
  const { units, length } = source;
  let to = at;
  while (to < length && units[to] !== newline) to++;
  return to;
}

/** The place of the first character from `at` on that is no space. */
export function skipSpaces(source: SourceText, at: number): number {
  let to = at;
  while (source.unit(to) === space) to++;
  return to;
}

/** What is left of `start` to `end` when spaces at its end are cut off. */
export function trimmedEnd(source: SourceText, start: number, end: number): number {
  let to = end;
  while (to > start && source.unit(to - 1) === space) to--;
  return to;
}
