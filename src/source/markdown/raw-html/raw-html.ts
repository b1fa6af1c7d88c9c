import type { StateCore, Token } from "markdown-it";
import { type BodyDocument, documentOf } from "../body-document.ts";
import type { MarkdownOptions } from "../markdown-options.ts";
import { HtmlWalk } from "./html-walk.ts";

/**
 * Makes the core rule that replaces the raw HTML of a document by what may stay of it.
 *
 * Markdown’s own output is trusted. Raw HTML is cut into tags and text where it stands, as browsers would; a tag stays if
 * its element is on the list, and is written anew with the attributes that are on the list; and all elements, Markdown’s and raw, are kept on
 * one stack, so that the whole is balanced and every element stands where HTML allows it: raw HTML cannot end what
 * Markdown began, and what it leaves open ends with the Markdown element around it. A document without `<` does not
 * pay for any of this.
 */
export function createRawHtmlRule(options: MarkdownOptions): (state: StateCore) => void {
  return (state) => {
    const document: BodyDocument = documentOf(state.env);
    if (!document.text.includes("<") || !state.tokens.some(holdsHtml)) return;
    const walk = new HtmlWalk({ ...options, document, Token: state.Token });
    state.tokens = walk.blocks(state.tokens);
  };
}

function holdsHtml(token: Token): boolean {
  return (
    token.type === "html_block" ||
    (token.type === "inline" && token.children?.some((child) => child.type === "html_inline") === true)
  );
}
