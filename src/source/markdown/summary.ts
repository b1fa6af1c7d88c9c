import type { Token } from "markdown-it";
import { inlineText } from "./inline-text.ts";
import { countWords } from "./word-count.ts";

/** What lists and feeds tell of a body. */
export interface BodySummary {
  /**
   * The first paragraph with words in it that stands by itself (not in a list, quotation, table or figure), as plain
   * text without what is struck out.
   */
  readonly summary: string;
  /** Of the whole text, without what is struck out. */
  readonly words: number;
}

/** Elements of raw HTML in which no paragraph stands by itself. */
const asides = /^<(\/?)(?:blockquote|figure|aside|ul|ol|dl|table|details|del)\b/;

/** Reads a summary off the tokens of a whole body. */
export function summarise(tokens: readonly Token[]): BodySummary {
  return { summary: firstParagraph(tokens), words: countWords(inlineText(tokens, { withoutStruck: true })) };
}

function firstParagraph(tokens: readonly Token[]): string {
  let depth = 0;
  /** Where the text begins of a `<p>` of raw HTML; many archives are written in nothing else. */
  let start = -1;
  for (const [at, token] of tokens.entries()) {
    let paragraph: readonly Token[] = [];
    if (token.type === "inline") {
      const open = tokens[at - 1];
      if (depth === 0 && open?.level === 0 && open.tag === "p") paragraph = untilItsEnd(token.children ?? []);
    } else if (token.type === "html_inline") {
      const [, slash] = asides.exec(token.content) ?? [];
      if (slash !== undefined) depth += slash === "/" ? -1 : 1;
      if (/^<p[ >]/.test(token.content)) start = depth === 0 ? at : -1;
      if (token.content === "</p>" && start >= 0) paragraph = tokens.slice(start + 1, at);
    }
    const text = oneLine(inlineText(paragraph, { withoutStruck: true }));
    if (text !== "") return text;
  }
  return "";
}

/** The part of a line that stands in its paragraph: a block of raw HTML ends it. */
function untilItsEnd(children: readonly Token[]): readonly Token[] {
  const end = children.findIndex(({ type, content }) => type === "html_inline" && content === "</p>");
  return end < 0 ? children : children.slice(0, end);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
