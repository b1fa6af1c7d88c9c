import type { Token } from "markdown-it";

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
