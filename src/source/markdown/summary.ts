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
  const raw = new RawParagraph();
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token?.type === "inline") {
      const text = inlineText(token.children ?? []);
      words += countWords(text);
      const paragraph = tokens[i - 1];
      if (summary === "" && paragraph?.level === 0 && paragraph.tag === "p") summary = oneLine(text);
    } else if (token?.type === "text") {
      words += countWords(token.content);
      raw.text += token.content;
    } else if (summary === "" && token?.type === "html_inline") {
      summary = oneLine(raw.tag(token.content));
    }
  }
  return { summary, words };
}

/** Finds the end of a `<p>` of raw HTML that stands by itself; many archives are written in nothing else. */
class RawParagraph {
  /** Text since the last tag of a paragraph. */
  text = "";
  #isOpen = false;
  #asides = 0;

  /** Takes the next tag; returns the text of the paragraph that it ends, if it does. */
  tag(tag: string): string {
    if (/^<(?:blockquote|figure|aside|ul|ol|dl|details)\b/.test(tag)) this.#asides++;
    else if (/^<\/(?:blockquote|figure|aside|ul|ol|dl|details)>/.test(tag)) this.#asides--;
    else if (/^<p[ >]/.test(tag)) {
      this.#isOpen = this.#asides === 0;
      this.text = "";
    } else if (tag === "</p>" && this.#isOpen) {
      this.#isOpen = false;
      return this.text;
    }
    return "";
  }
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
