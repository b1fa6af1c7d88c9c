import type { Place } from "../model/problem.ts";

/** The place of an offset (in UTF-16 units) in a text; lines and columns count from 1. */
export function placeAt(text: string, offset: number, file: string): Place {
  const before = text.slice(0, Math.max(0, Math.min(offset, text.length)));
  let line = 1;
  for (let at = before.indexOf("\n"); at !== -1; at = before.indexOf("\n", at + 1)) line += 1;
  return { file, line, column: before.length - before.lastIndexOf("\n") };
}
