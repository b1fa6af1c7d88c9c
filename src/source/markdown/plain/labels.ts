import { backslash, backtick, closeBracket, colon, newline, openBracket } from "./character-codes.ts";

/**
 * Where the label that begins behind a bracket ends: at its closing bracket. -1 if it has none before `max`, or holds
 * another bracket or anything else that could reach past the end.
 */
export function labelEnd(text: string, start: number, max: number): number {
  for (let at = start; at < max; at++) {
    switch (text.charCodeAt(at)) {
      case closeBracket:
        return at;
      case openBracket:
        return -1;
      case backslash:
        at++;
        break;
      case backtick:
        at = codeEnd(text, at, max);
        if (at === -1) return -1;
        break;
      case colon:
        // The beginning of a bare address, which could end anywhere.
        if (text.startsWith("//", at + 1)) return -1;
        break;
    }
  }
  return -1;
}

/** The last backtick of the code that begins at `start`; -1 unless it is set in single ones and ends on its line. */
export function codeEnd(text: string, start: number, max: number): number {
  let at = start + 1;
  if (text.charCodeAt(at) === backtick) return -1;
  for (; at < max; at++) {
    const code = text.charCodeAt(at);
    if (code === newline) return -1;
    if (code === backtick) return text.charCodeAt(at + 1) === backtick && at + 1 < max ? -1 : at;
  }
  return -1;
}
