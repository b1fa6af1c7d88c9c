import type { Token } from "markdown-it";
import type { Leftover } from "./leftovers/leftover.ts";
import { leftoverType } from "./leftovers/leftovers.ts";

/** What a text is taken for. */
export interface TextUse {
  /** A picture counts as its text alternative. */
  readonly pictures?: boolean;
  /** Words that are struck out are left out: they are what a text says no longer. */
  readonly withoutStruck?: boolean;
}

const tagName = /^<(\/?)([a-z][a-z0-9]*)/;
/** Elements whose text is not read with the text around: how signs are read, and what stands in for a film. */
const aside = new Set(["rt", "rp", "audio", "video"]);
const struck = new Set(["s", "del"]);
const closing = /^[.,;:!?…)\]”’]/;
const blocks = /^(?:heading|table)_/;
/** Elements that part no words. */
const inWord = new Set(
  "a abbr b bdi bdo cite code del dfn em i ins kbd mark q rp rt ruby s samp small span strong sub sup time u var wbr".split(
    " ",
  ),
);

/**
 * The plain text of tokens in a row, of a line or of a whole body: no markup, no footnote marks, no template tags; line
 * ends and ends of blocks as spaces.
 */
export function inlineText(tokens: readonly Token[], use: TextUse = {}): string {
  return new PlainText(use).of(tokens);
}

class PlainText {
  readonly #use: TextUse;
  #text = "";
  /** Elements around the place whose text is left out. */
  #left = 0;
  /** Struck text was left out, and nothing was added since. */
  #isBehindStruck = false;

  constructor(use: TextUse) {
    this.#use = use;
  }

  of(tokens: readonly Token[]): string {
    for (const token of tokens) this.#take(token);
    return this.#text;
  }

  #take(token: Token): void {
    switch (token.type) {
      case "text":
      case "text_special":
      case "code_inline":
        this.#add(token.content);
        break;
      case "softbreak":
      case "hardbreak":
        this.#add(" ");
        break;
      case "inline":
        for (const child of token.children ?? []) this.#take(child);
        break;
      case "image":
        if (this.#use.pictures) for (const child of token.children ?? []) this.#take(child);
        break;
      case "s_open":
      case "s_close":
        if (this.#use.withoutStruck) this.#strike(token.nesting);
        break;
      case "html_inline":
        this.#tag(token.content);
        break;
      case leftoverType:
        if ((token.meta?.leftover as Leftover | undefined)?.isText) this.#add(token.content);
        break;
      default:
        // Headings and tables of raw HTML stand in lines of text.
        if (token.block || blocks.test(token.type)) this.#add(" ");
    }
  }

  #tag(tag: string): void {
    const [, slash, name = ""] = tagName.exec(tag) ?? [];
    const nesting = slash === "/" ? -1 : 1;
    if (aside.has(name)) this.#left += nesting;
    else if (this.#use.withoutStruck && struck.has(name)) this.#strike(nesting);
    else if (!inWord.has(name)) this.#add(" ");
  }

  #strike(nesting: number): void {
    this.#left += nesting;
    this.#isBehindStruck = true;
  }

  #add(text: string): void {
    if (this.#left > 0 || text === "") return;
    // “on ~~Monday~~.” has no word left that its space would part from the full stop.
    if (this.#isBehindStruck && closing.test(text)) this.#text = this.#text.trimEnd();
    this.#isBehindStruck = false;
    this.#text += text;
  }
}
