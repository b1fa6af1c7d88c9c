import type { MarkdownIt, StateCore, Token } from "markdown-it";
import { isProtocolRelative, pageAddress } from "./addresses.ts";
import { type BodyDocument, documentOf } from "./body-document.ts";

/**
 * Gives every address of a Markdown link or picture the form that the page uses (see `pageAddress`) and reports those
 * that markdown-it refuses or that no feed can use.
 *
 * markdown-it asks about addresses through two functions that know nothing of the document. So two core rules note
 * which document and which block is being read; parsing is synchronous, so there is always just one.
 */
export function checkLinks(md: MarkdownIt, basePath: string): void {
  let document: BodyDocument | undefined;
  let block: Token | undefined;

  md.core.ruler.at("normalize", (state) => {
    document = documentOf(state.env);
    block = undefined;
  });
  md.core.ruler.at("inline", (state: StateCore) => {
    let line: [number, number] = [0, 1];
    for (const token of state.tokens) {
      line = token.map ?? line;
      if (token.type !== "inline") continue;
      // Cells of a table have no line of their own; they stand in the line of their row.
      token.map ??= line;
      block = token;
      md.inline.parse(token.content, md, state.env, token.children ?? []);
    }
    block = undefined;
  });

  const normalize = md.normalizeLink.bind(md);
  const isValid = md.validateLink.bind(md);
  md.normalizeLink = (written) => {
    if (written.startsWith("#") && document) document.hasFragmentLinks = true;
    const address = normalize(pageAddress(written, basePath));
    if (document && (isProtocolRelative(written) || !isValid(address))) reportLink(document, written, block);
    return address;
  };
}

function reportLink(document: BodyDocument, written: string, block: Token | undefined): void {
  const at = block ? document.placeOf(written, block) : document.placeInText(written);
  const [message, hint] = isProtocolRelative(written)
    ? [
        `The address “${shortened(written)}” does not say how to reach it, which feeds need.`,
        "Write https: before it.",
      ]
    : [
        `The address “${shortened(written)}” is refused, as it could run code or open a file.`,
        "Link to a web address.",
      ];
  document.reportOnce({ code: "link-unsafe", message, hint }, at);
}

function shortened(address: string): string {
  return address.length > 80 ? `${address.slice(0, 79)}…` : address;
}
