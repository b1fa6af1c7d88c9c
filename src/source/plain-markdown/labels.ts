import { backslash, backtick, closeBracket, colon, newline, openBracket, slash } from "./character-codes.ts";
import type { SourceText } from "./source-text.ts";

/**
 * Where the label that begins behind a bracket ends: at its closing bracket. -1 if it has none before `max`, or holds
 * another bracket or anything else that could reach past the end.
 */
export function labelEnd(source: SourceText, start: number, max: number): number {
  for (let at = start; at < max; at++) {
    switch (source.unit(at)) {
      case closeBracket:
        return at;
      case openBracket:
        return -1;
      case backslash:
        at++;
        break;
      case backtick:
        at = codeEnd(source, at, max);
        if (at === -1) return -1;
        break;
      case colon:
        // The beginning of a bare address, which could end anywhere.
        if (source.unit(at + 1) === slash && source.unit(at + 2) === slash) return -1;
        break;
    }
  }
  return -1;
}

/** The last backtick of the code that begins at `start`; -1 unless it is set in single ones and ends on its line. */
export function codeEnd(source: SourceText, start: number, max: number): number {
  let at = start + 1;
  if (source.unit(at) === backtick) return -1;
  for (; at < max; at++) {
    const code = source.unit(at);
    if (code === newline) return -1;
    if (code === backtick) return source.unit(at + 1) === backtick && at + 1 < max ? -1 : at;
  }
  return -1;
}
