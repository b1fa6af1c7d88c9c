import type { Token } from "markdown-it";
import { inlineText } from "./inline-text.ts";
import { countWords } from "./word-count.ts";

/** What lists and feeds tell of a body. */
export interface BodySummary {
  /** The first paragraph with words in it that stands by itself (not in a list, quotation, table or figure), as plain text. */
  readonly summary: string;
  readonly words: number;
}

/** Reads a summary off the tokens of a whole body. */
export function summarise(tokens: readonly Token[]): BodySummary {
  let summary = "";
  let words = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token?.type !== "inline") continue;
    const text = inlineText(token.children ?? []);
    words += countWords(text);
    const paragraph = tokens[i - 1];
    if (summary === "" && paragraph?.level === 0 && paragraph.tag === "p")
      summary = text.replace(/\s+/g, " ").trim();
  }
  return { summary, words };
}
