import { isQuotationMark } from "../markdown/emphasis-at-quotes.ts";
import { space, star, underscore } from "./character-codes.ts";
import type { InlineCursor } from "./inline-cursor.ts";
import { isWide, letter, neighbourKind, punctuation, unsure, whiteSpace } from "./neighbours.ts";

/** Deeper emphasis is left to markdown-it. */
const deepest = 20;

/** What a run of stars or underscores can be, as bits; neither makes it text. */
const opens = 1;
const closes = 2;
const unclear = 4;

/**
 * Takes one or two stars or underscores that are text, open emphasis, or end the emphasis that was opened last. As each
 * has to find its partner, nothing is written that would have to be taken back.
 */
export function takeRun(cursor: InlineCursor, code: number): boolean {
  const { source, open, linkEnd, at } = cursor;
  const max = linkEnd === -1 ? cursor.end : linkEnd;
  let to = at + 1;
  while (to < max && source.unit(to) === code) to++;
  const length = to - at;
  const before = at === cursor.start ? space : source.unit(at - 1);
  const can = runAbilities(code, length, before, to < max ? source.unit(to) : space);
  if (length > 2 || can === unclear) return false;
  if (can === 0) return cursor.keep(to);
  const run = code * 4 + length;
  const tag = length === 2 ? "strong" : "em";
  // Emphasis ends within the link that it began in.
  const first = linkEnd === -1 ? 0 : cursor.openBeforeLink;
  if ((can & closes) !== 0) {
    if (open.length > first && open.at(-1) === run) {
      open.pop();
      cursor.quotes.leaveTo(cursor.level());
      return cursor.replaceByTag(to, `</${tag}>`);
    }
    // It can open emphasis where it has none to end, not even of another length.
    if (can === closes || open.slice(first).some((other) => other >> 2 === code)) return false;
  }
  return open.push(run) <= deepest && cursor.replaceByTag(to, `<${tag}>`);
}

/** What a run of `code` can be between the characters `before` and `next`. */
function runAbilities(code: number, length: number, before: number, next: number): number {
  const left = neighbourKind(before);
  const right = neighbourKind(next);
  if (left === unsure || right === unsure) return unclear;
  // As `markdown-it-cjk-friendly` and `emphasisAtQuotes` have it.
  const isFree =
    code === star && (isWide(before) || isWide(next) || (length === 2 && isAtQuote(before, next)));
  const canOpen = right !== whiteSpace && (right !== punctuation || left !== letter || isFree);
  const canClose = left !== whiteSpace && (left !== punctuation || right !== letter || isFree);
  // Within a word an underscore is a letter.
  if (canOpen && canClose && code === underscore && left === letter) return 0;
  return (canOpen ? opens : 0) | (canClose ? closes : 0);
}

/** Whether one is a quotation mark and the other a letter. */
function isAtQuote(before: number, next: number): boolean {
  const [left, right] = [neighbourKind(before), neighbourKind(next)];
  if (left === letter) return right === punctuation && isQuotationMark(next);
  return left === punctuation && right === letter && isQuotationMark(before);
}
