import { escapeHtml } from "./escape-html.ts";
import type { InlineCursor } from "./inline-cursor.ts";
import { inlineKinds, isUnsuspicious, mark } from "./inline-kinds.ts";
import { codeEnd } from "./labels.ts";

/** Takes code in single backticks that ends on its line. */
export function takeCode(cursor: InlineCursor): boolean {
  const end = codeEnd(cursor.source, cursor.at, cursor.end);
  if (end === -1) return false;
  const content = withoutPadding(cursor.source.slice(cursor.at + 1, end));
  if (!isUnsuspicious(content)) return false;
  cursor.settle(content.charCodeAt(0));
  cursor.replaceByTag(end + 1, `<code>${escapeHtml(content)}</code>`);
  cursor.last = content.charCodeAt(content.length - 1);
  countWords(cursor, content);
  return true;
}

/** One space at either end is there for backticks to stand behind. */
function withoutPadding(content: string): string {
  return content.startsWith(" ") && content.endsWith(" ") && /[^ ]/.test(content)
    ? content.slice(1, -1)
    : content;
}

function countWords(cursor: InlineCursor, content: string): void {
  for (let at = 0; at < content.length; at++) {
    const kind = inlineKinds[content.charCodeAt(at)] ?? mark;
    // The marks in code are signs, which neither make nor end a word.
    if (kind === mark) continue;
    cursor.words += (kind & 1 & ~cursor.inWord) | (kind >> 2);
    cursor.inWord = (kind & 1) | (cursor.inWord & (kind >> 1));
  }
}
