import type { Token } from "markdown-it";

/** The tokens of a heading between its tags, which begins at `start` in the list, and the token of its end. */
export function headingParts(
  tokens: readonly Token[],
  start: number,
): { content: readonly Token[]; close: Token | undefined } {
  let end = start + 1;
  while (end < tokens.length && tokens[end]?.type !== "heading_close") end++;
  return { content: tokens.slice(start + 1, end), close: tokens[end] };
}

/**
 * The token lists of a document in which headings and tables stand: the document’s own, and the content of paragraphs
 * that raw HTML has put blocks into.
 */
export function blockLists(tokens: readonly Token[]): (readonly Token[])[] {
  const lists = [tokens];
  for (const token of tokens) {
    if (token.meta?.holdsBlocks === true && token.children) lists.push(token.children);
  }
  return lists;
}
