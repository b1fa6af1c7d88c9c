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
  const skips: HeadingSkip[] = [];
  for (const tokens of blockLists(state.tokens)) {
    for (let i = 0; i < tokens.length; i++) {
      if (tokens[i]?.type === "heading_open") treatHeading(document, outline, skips, tokens, i);
    }
  }
  tellOfSkips(document, skips);
}

/** A heading that is shown at another level than its own. */
interface HeadingSkip {
  readonly line: number;
  readonly written: number;
  readonly level: number;
}

/** One problem for a text: whoever begins with `###` does so throughout, and every heading is shown where it belongs. */
function tellOfSkips(document: BodyDocument, [first, ...others]: readonly HeadingSkip[]): void {
  if (first === undefined) return;
  const { line, written, level } = first;
  const more =
    others.length === 0
      ? ""
      : ` So ${others.length === 1 ? "is one more" : `are ${others.length} more`} in this text.`;
  document.report(
    {
      code: "heading-skipped",
      message: `A heading of level ${written} follows where level ${level} would be next; it is shown at level ${level}.${more}`,
      hint: `Begin it with ${"#".repeat(level)}${others.length === 0 ? "" : ", and the others with fewer # likewise"}.`,
    },
    { line, column: 1 },
  );
}

function treatHeading(
  document: BodyDocument,
  outline: HeadingOutline,
  skips: HeadingSkip[],
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
  placeHeading(document, outline, skips, open, close);
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

function placeHeading(
  document: BodyDocument,
  outline: HeadingOutline,
  skips: HeadingSkip[],
  open: Token,
  close: Token,
): void {
  const written = Number(open.tag.slice(1));
  const { level, skips: isSkip } = outline.place(written);
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
  if (isSkip) skips.push({ line: at.line, written, level });
  open.tag = `h${level}`;
  close.tag = open.tag;
}
