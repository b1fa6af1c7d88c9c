import { closeParenthesis, doubleQuote, newline, space } from "./character-codes.ts";
import { escapeHtml } from "./escape-html.ts";
import { isUnsuspicious } from "./inline-kinds.ts";
import { plainAddress } from "./plain-address.ts";
import type { SourceText } from "./source-text.ts";

/** What stands in the parentheses of a link or a picture. */
export interface LinkTarget {
  /** As the page uses it, escaped. */
  readonly address: string;
  /** As it is written; empty if there is none. */
  readonly title: string;
  /** The place behind the parenthesis. */
  readonly end: number;
}

/** Reads a target from behind its opening parenthesis; undefined if it is not a plain one that ends before `max`. */
export function readLinkTarget(
  source: SourceText,
  at: number,
  max: number,
  basePath: string,
): LinkTarget | undefined {
  let to = at;
  let code = source.unit(to);
  while (to < max && code !== space && code !== closeParenthesis && code !== newline)
    code = source.unit(++to);
  if (to >= max) return undefined;
  const address = plainAddress(source.slice(at, to), basePath);
  if (address === undefined) return undefined;
  if (code === closeParenthesis) return { address: escapeHtml(address), title: "", end: to + 1 };
  if (source.unit(to + 1) !== doubleQuote) return undefined;
  let titleEnd = to + 2;
  while (titleEnd < max && source.unit(titleEnd) !== doubleQuote) titleEnd++;
  if (titleEnd + 1 >= max || source.unit(titleEnd + 1) !== closeParenthesis) return undefined;
  const title = source.slice(to + 2, titleEnd);
  if (!isPlainTitle(title)) return undefined;
  return { address: escapeHtml(address), title, end: titleEnd + 2 };
}

function isPlainTitle(title: string): boolean {
  return title.trim() !== "" && !/[\\&<]/.test(title) && isUnsuspicious(title);
}
