import type { Token } from "markdown-it";

/** Elements of a line of text that may stand in a caption. */
const inLine = /^<\/?(?:a|abbr|b|bdi|bdo|br|cite|code|em|i|mark|q|s|small|span|strong|sub|sup|time|u|wbr)\b/;
const ends = /^<\//;
const voids = /^<(?:br|wbr)\b/;

/** Whether a line is one of text, with no block of raw HTML that would end what stands around it. */
export function isSound({ children, meta }: Token): boolean {
  if (meta?.holdsBlocks === true) return false;
  return children?.every(({ type, content }) => type !== "html_inline" || inLine.test(content)) === true;
}

/** The last token of a line that is text, has a sign in it, and stands in no element of the line; -1 where there is none. */
export function lastTextWith(sign: string, tokens: readonly Token[]): number {
  let depth = 0;
  let found = -1;
  for (const [at, { type, content, nesting }] of tokens.entries()) {
    if (type === "html_inline") depth += ends.test(content) ? -1 : voids.test(content) ? 0 : 1;
    else depth += nesting;
    if (type === "text" && depth === 0 && content.includes(sign)) found = at;
  }
  return found;
}
