import { space } from "./character-codes.ts";
import type { InlineCursor } from "./inline-cursor.ts";

/** Takes a line end within a paragraph; two spaces before it are a line break. */
export function takeLineEnd(cursor: InlineCursor): true {
  const { text, at, from } = cursor;
  let stop = at;
  while (stop > from && text.charCodeAt(stop - 1) === space) stop--;
  cursor.html += text.slice(from, stop) + (at - stop > 1 ? "<br>\n" : "\n");
  return cursor.beginLine(at + 1);
}
