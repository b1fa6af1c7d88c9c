import type { Token } from "markdown-it";
import { leftoverToken, leftoverType } from "../leftovers/leftovers.ts";
import type { HtmlLeftover } from "../leftovers/masked-html.ts";
import { lastPicture } from "./picture-run.ts";

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
    return this.tokens.every(isBlank);
  }

  text(content: string): void {
    this.#push("text", "", 0).content = content;
  }

  /** Takes back the start tag of an element that turns out to be empty; tells whether it was. */
  dropEmpty(name: string): boolean {
    const { type, content } = this.tokens.at(-1) ?? {};
    if (type !== "html_inline" || content !== `<${name}>`) return false;
    this.tokens.pop();
    return true;
  }

  /** What is left of another program’s markup. */
  leftover({ source, leftover }: HtmlLeftover): void {
    leftoverToken(this.#push(leftoverType, "", 0), source, leftover);
  }

  /** Begins a figure around the picture that was put in last, and makes it that of a whole paragraph; false if it was none. */
  beginFigure(): boolean {
    const start = lastPicture(this.tokens);
    if (start < 0) return false;
    const open = this.#made("html_inline", "", 0);
    open.content = "<figure>";
    const isParagraph = this.tokens[start]?.type === "paragraph_open";
    this.tokens.splice(start, isParagraph ? 1 : 0, open);
    const close = isParagraph ? this.tokens.findLastIndex(({ type }) => type === "paragraph_close") : -1;
    if (close >= 0) this.tokens.splice(close, 1);
    return true;
  }

  /** Makes a figure of Markdown’s paragraph if there is nothing but a picture in it so far; tells whether it did. */
  makeParagraphFigure(): boolean {
    const { paragraph } = this;
    if (!paragraph || paragraph.hidden) return false;
    const start = lastPicture(this.tokens);
    if (start < 0 || !this.tokens.slice(0, start).every(isBlank)) return false;
    paragraph.type = "html_inline";
    paragraph.content = "<figure>";
    this.paragraph = undefined;
    return true;
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
    const token = this.#made(type, tag, nesting);
    this.tokens.push(token);
    return token;
  }

  #made(type: string, tag: string, nesting: -1 | 0 | 1): Token {
    return new this.#Token(type, tag, nesting);
  }
}

function isBlank({ type, content }: Token): boolean {
  return type === "softbreak" || (type === "text" && content.trim() === "");
}
