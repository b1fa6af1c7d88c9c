import { cleanText, firstUncleanAt } from "../../model/clean-text.ts";
import { pastedBullets } from "./pasted-bullets.ts";

export interface PreparedText {
  /** The body with `\n` line ends only and no character that a page may not contain: that is what problems point at. */
  readonly text: string;
  /** The same as markdown-it is to read it, line by line. */
  readonly markdown: string;
  /** Offset in the body of the first character that was left out, or -1. */
  readonly uncleanAt: number;
}

/** Makes a body ready for markdown-it. */
export function preparedText(body: string): PreparedText {
  const uncleanAt = firstUncleanAt(body);
  const text = (uncleanAt < 0 ? body : cleanText(body)).replace(/\r\n?/g, "\n");
  return { text, markdown: pastedBullets(text), uncleanAt };
}
