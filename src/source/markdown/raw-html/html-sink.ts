import type { Token } from "markdown-it";

/**
 * Collects what raw HTML becomes, as tokens that markdown-it’s renderer prints: text as text, tags as HTML, headings
 * and tables as the tokens that Markdown’s own have, so that the rules after this one treat them alike.
 */
export class HtmlSink {
  readonly #Token: typeof Token;
  tokens: Token[] = [];
  /** Markdown’s paragraph in which the tokens stand. */
  paragraph: Token | undefined;
  /** True once a heading or table was put in. */
  holdsBlocks = false;

  constructor(token: typeof Token) {
    this.#Token = token;
  }

  token(token: Token): void {
    this.tokens.push(token);
  }

  /** Leaves out the tags of the paragraph if there is nothing in it to be seen; tells whether it did. */
  hideParagraph(): boolean {
    if (!this.paragraph || !this.#isBlank()) return false;
    this.paragraph.hidden = true;
    return true;
  }

  /** True while nothing has been collected that could be seen. */
  #isBlank(): boolean {
    return this.tokens.every(
      ({ type, content }) => type === "softbreak" || (type === "text" && content.trim() === ""),
    );
  }

  text(content: string): void {
    this.#push("text", "", 0).content = content;
  }

  /** `fragment`: the address of a link within the page, to be led to the right id later. */
  html(content: string, fragment?: string): Token {
    const token = this.#push("html_inline", "", 0);
    token.content = content;
    if (fragment !== undefined) token.meta = { fragment };
    return token;
  }

  /** `anchor`: the id that the raw HTML gives it. */
  headingOpen(tag: string, line: number, anchor: string | undefined): void {
    this.holdsBlocks = true;
    const token = this.#push("heading_open", tag, 1);
    token.map = [line, line + 1];
    if (anchor !== undefined) token.meta = { anchor };
  }

  headingClose(): void {
    this.#push("heading_close", "", -1);
  }

  tableOpen(): void {
    this.holdsBlocks = true;
    this.#push("table_open", "table", 1);
  }

  tableClose(): void {
    this.#push("table_close", "table", -1);
  }

  #push(type: string, tag: string, nesting: -1 | 0 | 1): Token {
    const token = new this.#Token(type, tag, nesting);
    this.tokens.push(token);
    return token;
  }
}
