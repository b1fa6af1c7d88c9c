import { leftoverAt } from "../markdown/leftovers/leftover-at.ts";
import type { InlineCursor } from "./inline-cursor.ts";

/** Takes a bracket or a brace as text; false where it begins something of another program, which is to be told. */
export function takeUnlessLeftover(cursor: InlineCursor): boolean {
  const { source, start, end, at } = cursor;
  if (leftoverAt(source.slice(start, end), at - start) !== undefined) return false;
  return cursor.keep(at + 1);
}
