import type { StateCore, Token } from "markdown-it";
import { slugify } from "../../model/slug.ts";
import { type BodyDocument, documentOf } from "./body-document.ts";
import { headingIdPrefix } from "./headings.ts";

/**
 * Core rule: leads links within the page to the ids that the page has. `#budget` means the raw HTML’s
 * `<a name="budget">` or `id="budget"` if there is one, else the heading “Budget”, also where another program has parted
 * its words elsewhere (`#what-s-next`, `#building-nodejs`); anything else stays as it is, since it may be a place of the
 * layout.
 */
export function fragmentLinks(state: StateCore): void {
  const document = documentOf(state.env);
  if (document.hasFragmentLinks) leadLinks(state.tokens, document);
}

function leadLinks(tokens: readonly Token[], document: BodyDocument): void {
  for (const token of tokens) {
    if (token.children) leadLinks(token.children, document);
    const href = token.type === "link_open" ? token.attrGet("href") : token.meta?.fragment;
    if (typeof href !== "string" || !href.startsWith("#")) continue;
    const target = `#${targetOf(href.slice(1), document)}`;
    if (token.type === "link_open") token.attrSet("href", target);
    // The tag was written by the sanitiser, in which an address that begins so has no quotation mark in it.
    else token.content = token.content.replace(/ href="#[^"]*"/, () => ` href="${target}"`);
  }
}

function targetOf(fragment: string, document: BodyDocument): string {
  const name = decoded(fragment);
  const heading = headingIdPrefix + slugify(name);
  return (
    document.anchors.get(name) ??
    (document.hasId(heading) ? heading : (document.idLike(name, headingIdPrefix) ?? encodeURI(name)))
  );
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
