import type { Typography } from "./typography.ts";

/** What a straight mark before a word is. */
export type Elision =
  | "apostrophe"
  /** An apostrophe, unless the quotation that it could begin ends somewhere behind it: `'90 dead' in raid`. */
  | "unless-closed"
  | undefined;

const year = /\d\d(?:s|er[ns]?)?(?![\p{L}\p{N}\p{M}])/uy;
const word = /\p{L}{1,10}(?![\p{L}\p{N}\p{M}])/uy;
/** The one word that has another apostrophe behind it: rock ’n’ index. */
const joiner = "n";

/**
 * Whether the straight single mark at a place stands for something left out: `'90s`, `'til`, Dutch `'s ochtends`. `text`
 * may go on behind the block that the mark is in.
 */
export function elisionAt(text: string, at: number, { elided }: Typography): Elision {
  year.lastIndex = at + 1;
  if (year.test(text)) return "unless-closed";
  word.lastIndex = at + 1;
  const found = word.exec(text)?.[0].toLowerCase();
  if (found === undefined || !(elided.has(found) || found === joiner)) return undefined;
  // `'til'` is a word in quotation marks; 'tisn't goes on.
  const isQuoted = /^['’](?!\p{L})/u.test(text.slice(word.lastIndex, word.lastIndex + 2));
  // Rock ’n’ index is played in every language.
  if (found === joiner && isQuoted) return "apostrophe";
  return isQuoted || !elided.has(found) ? undefined : "apostrophe";
}

/** How far away a quotation may end that begins with a number; in UTF-16 units. */
export const farthest = 300;

const mark = /(.|^)'(?=(.|$))/gsu;
const wordEnd = /[\p{L}\p{N}\p{M}\p{P}]/u;

/** Whether the text behind a single mark closes a quotation that it does not open. */
export function closesQuotation(behind: string): boolean {
  let open = 0;
  for (const [, before = "", after = ""] of behind.slice(0, farthest).matchAll(mark)) {
    if (/[\p{L}\p{N}]/u.test(after)) {
      if (!/[\p{L}\p{N}]/u.test(before)) open++;
    } else if (wordEnd.test(before)) {
      // The players’ decade: of many, not the end.
      if (open > 0) open--;
      else if (!/s/i.test(before)) return true;
    }
  }
  return false;
}
