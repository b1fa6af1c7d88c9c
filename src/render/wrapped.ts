/** Signs that are two columns wide, and that a line may end behind. */
const wide = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\u3000-\u303f\uff00-\uff60]/u;
/** Those that no line begins with. */
const closing = /^[、。，．！？：；」』）】〉》”’…]/u;

/**
 * A text whose lines are broken at spaces, and between signs of Chinese and Japanese, so that none is longer than so many columns. What
 * cannot be broken, such as an address, stays whole. A line that begins further in goes on there.
 *
 * @param columns of RFC 5322, section 2.1.1, 78 at most
 */
export function wrapped(text: string, columns = 72): string {
  return text
    .split("\n")
    .flatMap((line) => wrappedLine(line.trimEnd(), columns))
    .join("\n");
}

function wrappedLine(line: string, columns: number): string[] {
  const indent = /^ */.exec(line)?.[0] ?? "";
  const lines: string[] = [];
  let current = indent;
  for (const piece of piecesOf(line.slice(indent.length))) {
    const fits = widthOf(current) + widthOf(piece.trimEnd()) <= columns || closing.test(piece);
    if (fits || current.trim() === "") current += piece;
    else {
      lines.push(current.trimEnd());
      current = indent + piece.trimStart();
    }
  }
  return [...lines, current.trimEnd()];
}

/** Words with the space behind them; wide signs one by one. */
function piecesOf(text: string): string[] {
  return (text.match(/\S+\s*/g) ?? []).flatMap((word) =>
    wide.test(word)
      ? (word.match(/[^\s\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\u3000-\u303f\uff00-\uff60]+\s*|.\s*/gu) ??
        [])
      : [word],
  );
}

function widthOf(text: string): number {
  let width = 0;
  for (const sign of text) width += wide.test(sign) ? 2 : 1;
  return width;
}
