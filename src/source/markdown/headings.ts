import type { StateCore, Token } from "markdown-it";
import { slugify } from "../../model/slug.ts";
import { type BodyDocument, documentOf } from "./body-document.ts";
import { HeadingOutline } from "./heading-outline.ts";
import { inlineText } from "./inline-text.ts";
import { blockLists, headingParts } from "./token-lists.ts";

/** Before every id made from a heading, so that no heading can take an id that scripts or the layout rely on. */
export const headingIdPrefix = "h-";

/**
 * Core rule: gives headings their level (see `HeadingOutline`) and an id made from their text, and drops headings
 * without text, which assistive technology would announce as a heading about nothing.
 */
export function headings(state: StateCore): void {
  const document = documentOf(state.env);
  const outline = new HeadingOutline();
  for (const tokens of blockLists(state.tokens)) {
    for (let i = 0; i < tokens.length; i++) {
      if (tokens[i]?.type === "heading_open") treatHeading(document, outline, tokens, i);
    }
  }
}

function treatHeading(
  document: BodyDocument,
  outline: HeadingOutline,
  tokens: readonly Token[],
  start: number,
): void {
  const open = tokens[start];
  const { content, close } = headingParts(tokens, start);
  if (!open || !close) return;
  const text = inlineText(content, { pictures: true }).trim();
  if (text === "" && !content.some(holdsPicture)) {
    open.hidden = true;
    close.hidden = true;
    return;
  }
  placeHeading(document, outline, open, close);
  const id = document.claimId(headingIdPrefix + (slugify(text) || "section"));
  open.attrSet("id", id);
  const anchor = open.meta?.anchor;
  if (typeof anchor === "string" && !document.anchors.has(anchor)) document.anchors.set(anchor, id);
}

function holdsPicture(token: Token): boolean {
  return (
    token.type === "image" || token.children?.some(holdsPicture) === true || token.content.startsWith("<img")
  );
}

function placeHeading(document: BodyDocument, outline: HeadingOutline, open: Token, close: Token): void {
  const written = Number(open.tag.slice(1));
  const { level, missing } = outline.place(written);
  const at = { line: open.map?.[0] ?? 0, column: 1 };
  if (written === 1) {
    document.report(
      {
        code: "heading-one",
        message: "A heading of the first level stands in the text; it is shown as one of the second.",
        hint: "Begin it with ##.",
      },
      at,
    );
  }
  if (missing !== undefined) {
    document.report(
      {
        code: "heading-skipped",
        message: `A heading of level ${written} follows where level ${missing} would be next; it is shown at level ${level}.`,
        hint: `Begin it with ${"#".repeat(missing)}.`,
      },
      at,
    );
  }
  open.tag = `h${level}`;
  close.tag = open.tag;
}
