import { space } from "./character-codes.ts";
import type { InlineCursor } from "./inline-cursor.ts";

/** Takes a line end within a paragraph; two spaces before it are a line break. */
export function takeLineEnd(cursor: InlineCursor): true {
  const { source, at, from } = cursor;
  let stop = at;
  while (stop > from && source.unit(stop - 1) === space) stop--;
  cursor.html += source.slice(from, stop) + (at - stop > 1 ? "<br>\n" : "\n");
  return cursor.beginLine(at + 1);
}
