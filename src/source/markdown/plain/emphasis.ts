import { space, underscore } from "./character-codes.ts";
import type { InlineCursor } from "./inline-cursor.ts";
import { letter, neighbourKind, punctuation, unsure, whiteSpace } from "./neighbours.ts";

/** Deeper emphasis is left to markdown-it. */
const deepest = 20;

/** What a run of stars or underscores is. */
const literal = 0;
const opening = 1;
const closing = 2;
/** It might be one or the other, and that would hang on all others of the block. */
const undecided = 3;

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
  if (length > 2) return false;
  const before = at === cursor.start ? space : source.unit(at - 1);
  const kind = runKind(code, before, to < max ? source.unit(to) : space);
  if (kind === literal) return cursor.keep(to);
  const run = code * 4 + length;
  const tag = length === 2 ? "strong" : "em";
  if (kind === opening) return open.push(run) <= deepest && cursor.replaceByTag(to, `<${tag}>`);
  // Emphasis ends within the link that it began in.
  if (kind !== closing || open.length <= (linkEnd === -1 ? 0 : cursor.openBeforeLink)) return false;
  if (open.pop() !== run) return false;
  cursor.quotes.leaveTo(cursor.level());
  return cursor.replaceByTag(to, `</${tag}>`);
}

/** What a run of `code` is, between the characters `before` and `next`. */
function runKind(code: number, before: number, next: number): number {
  const left = neighbourKind(before);
  const right = neighbourKind(next);
  if (left === unsure || right === unsure) return undecided;
  const opens = right !== whiteSpace && (right !== punctuation || left !== letter);
  const closes = left !== whiteSpace && (left !== punctuation || right !== letter);
  if (!opens && !closes) return literal;
  if (!opens || !closes) return opens ? opening : closing;
  // Within a word an underscore is a letter.
  return code === underscore && left === letter && right === letter ? literal : undecided;
}
