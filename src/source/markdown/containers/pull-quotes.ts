import type { StateCore, Token } from "markdown-it";
import { repeatedQuote } from "../../../model/pull-quote.ts";
import { inlineText } from "../inline-text.ts";
import { closeType, openType } from "./pair-containers.ts";

/** What a line of a pull quote that repeats the text may hold: it is hidden from those who would get it twice, so nothing that can be worked. */
const plain = /^(?:text|text_special|softbreak|hardbreak|(?:em|strong|s)_(?:open|close)|code_inline)$/;
const unspaced = /[\u3040-\u9fff\uac00-\ud7af]/;

/** Makes the pull quotes of a text. */
export class PullQuotes {
  readonly #state: StateCore;
  #text: string | undefined;

  constructor(state: StateCore) {
    this.#state = state;
  }

  /** The quote with the words whose tokens are given; undefined where there are none. */
  quote(open: Token, content: readonly Token[], close: Token): Token[] | undefined {
    const [words, source] = content.filter(({ type }) => type === "inline");
    const said = folded(inlineText(words?.children ?? []));
    if (words === undefined || said === "") return undefined;
    return this.#isInText(said)
      ? [this.#repeated(content)]
      : this.#ownFigure(open, content, close, source !== undefined);
  }

  /** Words that stand in the text, drawn once more for the eye. One token, so that nothing counts or quotes them again. */
  #repeated(content: readonly Token[]): Token {
    const { Token, md, env } = this.#state;
    const token = new Token("html_block", "", 0);
    token.block = true;
    const lines = content.flatMap(({ type, children }) => (type === "inline" ? [children ?? []] : []));
    const paragraphs = lines.map((children) => {
      const shown = children.filter(({ type }) => plain.test(type));
      return `<p>${md.renderer.renderInline(shown, md.options, env)}</p>\n`;
    });
    token.content = `${repeatedQuote.opening}\n${paragraphs.join("")}${repeatedQuote.closing}\n`;
    return token;
  }

  /** Words that stand nowhere else: a quotation like any other, with whose it is. */
  #ownFigure(open: Token, content: readonly Token[], close: Token, hasSource: boolean): Token[] {
    open.tag = "figure";
    close.tag = "figure";
    open.attrs = [["class", "pullquote"]];
    const behind = content.findIndex(({ type }) => type === "paragraph_close") + 1;
    const [words, source] = [content.slice(0, behind), content.slice(behind)];
    if (hasSource) for (const token of source) if (token.tag === "p") token.tag = "figcaption";
    return [open, this.#quotation(1), ...words, this.#quotation(-1), ...source, close];
  }

  #quotation(nesting: 1 | -1): Token {
    const token = new this.#state.Token("pullquote", "blockquote", nesting);
    token.block = true;
    return token;
  }

  #isInText(said: string): boolean {
    this.#text ??= folded(inlineText(outsideContainers(this.#state.tokens)));
    const starts = unspaced.test(said.charAt(0)) ? said : ` ${said}`;
    return ` ${this.#text} `.includes(unspaced.test(said.charAt(said.length - 1)) ? starts : `${starts} `);
  }
}

function outsideContainers(tokens: readonly Token[]): Token[] {
  let depth = 0;
  return tokens.filter(({ type }) => {
    if (type === openType) depth++;
    else if (type === closeType) depth--;
    return depth === 0;
  });
}

/** Letters and digits alone, so that neither quotation marks nor emphasis make another text of the same words. */
function folded(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim();
}
